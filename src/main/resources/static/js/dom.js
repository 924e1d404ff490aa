// Building the page: elements are made here and nowhere from text, so nothing a layer says can run.

/**
 * Makes an element. `on` holds listeners, `class` and `dataset` do what they say, true/false/null
 * switch an attribute, everything else becomes an attribute.
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(props ?? {})) {
    if (key === 'on') {
      Object.entries(value).forEach(([type, listener]) => element.addEventListener(type, listener));
    } else if (key === 'dataset') {
      Object.assign(element.dataset, value);
    } else if (key === 'value') {
      element.value = value;
    } else if (value === true) {
      element.setAttribute(key, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) {
      element.append(child);
    }
  }
}

/** Puts new children in place of the old ones. */
export function fill(element, ...children) {
  element.replaceChildren();
  append(element, children);
  return element;
}

/** A copy of `list` in random-access order by a numeric key, largest first; nulls last. */
export function largestFirst(list, key) {
  return [...list].sort((a, b) => (key(b) ?? -Infinity) - (key(a) ?? -Infinity));
}

export function debounce(milliseconds, action) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...args), milliseconds);
  };
}
