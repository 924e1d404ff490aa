// Which two of the compared scenarios are held against each other: the first, and the one that is shown
// or, where that is the first itself, the second.

/** Their two ids, or null while none are compared. */
export function comparedPair({ panel, scenarioShown }) {
  const item = panel.at(-1);
  if (item?.kind !== 'compared-scenarios') {
    return null;
  }
  const [first, second, ...more] = item.ids.split(',');
  return [first, [second, ...more].includes(scenarioShown) ? scenarioShown : second];
}

/** The comparison's part of a link: which one the map shows, where its line is, and the figure mapped. */
export function linkPart({ panel, scenarioShown, scenarioSwipe, scenarioMapped }) {
  const isOpen = panel.at(-1)?.kind === 'compared-scenarios';
  const parts = [scenarioShown, scenarioSwipe, scenarioMapped].map((part) => part ?? '');
  return isOpen && parts.some(Boolean) && `compared=${parts.join(':')}`;
}

/** The members of state that a link names. */
export function fromLink(text = '') {
  const [, shown, swipe, mapped] = /^(\w*):(|0|1|0\.\d+):([\w-]*)$/.exec(text) ?? [];
  return {
    scenarioShown: shown || null, scenarioSwipe: swipe ? Number(swipe) : null, scenarioMapped: mapped || null,
  };
}
