// The part of ECQL that definitions are written in, as a test of a feature's attributes. What cannot
// be decided, for want of a value, is not counted: the three-valued logic of SQL, as on the server.

const TOKEN = /\s*('(?:[^']|'')*'|-?\d+(?:\.\d+)?|<>|<=|>=|[=<>(),]|[A-Za-z_]\w*)/y;

function tokens(text) {
  const found = [];
  TOKEN.lastIndex = 0;
  while (text.slice(TOKEN.lastIndex).trim() !== '') {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) {
      throw new SyntaxError(`ECQL at ${at}: ${text}`);
    }
    found.push(match[1]);
  }
  return found;
}

const not = (a) => (a === null ? null : !a);
const and = (a, b) => (a === false || b === false ? false : a === null || b === null ? null : true);
const or = (a, b) => not(and(not(a), not(b)));

const COMPARE = {
  '=': (a, b) => a === b, '<>': (a, b) => a !== b, '<': (a, b) => a < b, '<=': (a, b) => a <= b,
  '>': (a, b) => a > b, '>=': (a, b) => a >= b,
};

/** Text → {attributes: names it reads, test: properties → true, false, or null where unknown}. */
export function parse(text) {
  const rest = tokens(text);
  const attributes = new Set();
  const word = () => rest[0]?.toUpperCase();
  const take = (wanted) => {
    if (word() !== wanted) {
      throw new SyntaxError(`ECQL wants ${wanted}: ${text}`);
    }
    rest.shift();
  };
  const accept = (wanted) => word() === wanted && Boolean(rest.shift());
  const chain = (part, joint, join) => {
    let left = part();
    while (accept(joint)) {
      const [a, b] = [left, part()];
      left = (properties) => join(a(properties), b(properties));
    }
    return left;
  };
  const either = () => chain(both, 'OR', or);
  const both = () => chain(factor, 'AND', and);
  const factor = () => {
    if (accept('NOT')) {
      const inner = factor();
      return (properties) => not(inner(properties));
    }
    if (accept('(')) {
      const inner = either();
      take(')');
      return inner;
    }
    return predicate();
  };
  const predicate = () => {
    const name = rest.shift();
    attributes.add(name);
    const known = (decide) => (properties) => {
      const value = properties[name];
      return value === null || value === undefined ? null : decide(value);
    };
    if (accept('IS')) {
      const negated = accept('NOT');
      take('NULL');
      return (properties) => ((properties[name] ?? null) === null) !== negated;
    }
    const negated = accept('NOT');
    const test = operator(known);
    return negated ? (properties) => not(test(properties)) : test;
  };
  const operator = (known) => {
    if (accept('IN')) {
      take('(');
      const list = [literal()];
      while (accept(',')) {
        list.push(literal());
      }
      take(')');
      return known((value) => list.includes(value));
    }
    if (accept('BETWEEN')) {
      const low = literal();
      take('AND');
      const high = literal();
      return known((value) => value >= low && value <= high);
    }
    const compare = COMPARE[rest.shift()];
    const wanted = literal();
    if (!compare) {
      throw new SyntaxError(`ECQL operator: ${text}`);
    }
    return known((value) => compare(value, wanted));
  };
  const literal = () => {
    const token = rest.shift() ?? '';
    if (token.startsWith("'")) {
      return token.slice(1, -1).replaceAll("''", "'");
    }
    const value = { TRUE: true, FALSE: false }[token.toUpperCase()] ?? Number(token || NaN);
    if (Number.isNaN(value)) {
      throw new SyntaxError(`ECQL literal '${token}': ${text}`);
    }
    return value;
  };
  const test = either();
  if (rest.length > 0) {
    throw new SyntaxError(`ECQL goes on after its end: ${text}`);
  }
  return { attributes: [...attributes], test };
}
