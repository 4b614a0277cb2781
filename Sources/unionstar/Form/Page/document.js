// A submission as the text that was opened: numbers, strings and the order of keys stay as they
// stand there, known to the page or not, until a field changes them. A node is {text} for a string,
// number, true, false or null, {items} for an array, {members: [{key, text, value}]} for an object.

/** The nodes of a JSON text; throws where it is none, or nested as no submission is. */
function parse(text) {
  JSON.parse(text); // Whoever reads on can rely on the grammar.
  const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]|[^\s{}[\]:,"]+/g;
  let token = "";
  const next = () => { token = (tokens.exec(text) || [""])[0]; };
  const node = depth => {
    if (depth > 1000) throw new Error("nested too deep");
    if (token === "{") {
      const members = [];
      for (next(); token !== "}"; next()) {
        const key = token;
        next();
        members.push({ key: JSON.parse(key), text: key, value: node(depth + 1) });
      }
      return { members };
    }
    if (token === "[") {
      const items = [];
      for (next(); token !== "]"; next()) items.push(node(depth + 1));
      return { items };
    }
    return { text: token };
  };
  next();
  return node(0);
}

/** The text of a node, indented by two spaces. */
function write(node, indent) {
  const inner = (indent || "\n") + "  ";
  const list = (open, parts, close) =>
    parts.length ? open + inner + parts.join("," + inner) + (indent || "\n") + close : open + close;
  if (node.members) {
    return list("{", node.members.map(m => m.text + ": " + write(m.value, inner)), "}");
  }
  if (node.items) return list("[", node.items.map(item => write(item, inner)), "]");
  return node.text;
}

/** A node for a value that JSON has. */
function nodeOf(value) { return parse(JSON.stringify(value)); }

/** The value of a string, number, true, false or null; undefined for anything else. */
function valueOf(node) {
  return node && node.text !== undefined ? JSON.parse(node.text) : undefined;
}

/** What stands under a key of an object; undefined where nothing does. */
function get(node, key) {
  const member = node && node.members && node.members.find(m => m.key === key);
  return member ? member.value : undefined;
}

/** Puts a node under a key, in the place of what was there or at the end. */
function put(node, key, value) {
  const member = node.members.find(m => m.key === key);
  if (member) member.value = value;
  else node.members.push({ key, text: JSON.stringify(key), value });
}

function remove(node, key) { node.members = node.members.filter(m => m.key !== key); }

/** The object under a key; one is put there where there is none. */
function objectAt(node, key) {
  const present = get(node, key);
  if (present && present.members) return present;
  put(node, key, { members: [] });
  return get(node, key);
}

/** Where what a path leads to stands among the members of its object; null where it stands nowhere.
    Of a key that is repeated it is the last, as a form shows the first. */
function memberAt(tree, path) {
  const keys = path.split("/").slice(1).map(key => key.replace(/~1/g, "/").replace(/~0/g, "~"));
  const last = keys.pop();
  const { members } = keys.reduce(
    (node, key) => (node.items ? node.items[key] : get(node, key)) || {}, tree);
  const index = members ? members.map(m => m.key).lastIndexOf(last) : -1;
  return index < 0 ? null : { members, index };
}

/** What was typed, without spaces at its ends; letters, digits and signs in half width. */
function halfWidth(typed) {
  return typed.replace(/[\uff01-\uff5e]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).trim();
}

/** What was typed as a number: whole numbers as such, all else as text for the engine to refuse. */
function typedNumber(typed) {
  const text = halfWidth(typed);
  if (text === "") return { text: "null" };
  return { text: /^[0-9]+$/.test(text) ? text.replace(/^0+(?=[0-9])/, "") : JSON.stringify(text) };
}

/** What a field shows of a node: text as it is, anything else as JSON has it. */
function shown(node) {
  const value = valueOf(node);
  if (value === undefined) return node ? write(node).slice(0, 200) : "";
  return value === null ? "" : typeof value === "string" ? value : node.text;
}

/** An answer taken apart: what was answered, and what goes with it. */
function answerParts(node) {
  const isObject = node && node.members;
  const evidence = isObject ? get(node, "evidence") : undefined;
  return {
    met: isObject ? get(node, "met") : node,
    evidence: evidence && evidence.items ? evidence.items.map(shown) : [],
    note: isObject ? shown(get(node, "note")) : "",
  };
}

/** A copy that can be changed by itself. */
function copied(node) { return parse(write(node)); }
