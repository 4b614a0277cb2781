// The form: fields for what the engine says is asked of a union of this type and form.

/** What is filled in, and the elements that show it. */
const form = {
  language: "zh",
  tree: null,        // the submission
  outline: null,     // what the rules name, in this language
  questions: null,   // what is asked of this type and form; null where they are not chosen
  fields: new Map(), // from the path of a value to the field it is filled in
  clauses: new Map(), criteria: new Map(), facts: new Map(), // from ids to what shows their state
  groups: [],
};

const say = () => words[form.language];
const languageNumber = () => (form.language === "zh" ? 0 : 1);
/** A step of a path as RFC 6901 writes it. */
const step = key => "/" + key.replace(/~/g, "~0").replace(/\//g, "~1");

/** Says of a field which path leads to it. */
function register(path, field) { form.fields.set(path, field); return field; }

/** The position in a list of the one with this id; -1 where there is none. */
function position(list, id) { return list.findIndex(entry => entry.id === id); }

/** Draws the whole form anew. */
function drawForm() {
  form.outline = engine.outline(languageNumber());
  for (const map of [form.fields, form.clauses, form.criteria, form.facts]) map.clear();
  form.groups = [];
  const organisation = get(form.tree, "organisation");
  const type = position(form.outline.types, valueOf(get(organisation, "type")));
  let formId = valueOf(get(organisation, "form"));
  if (type >= 0 && (formId === undefined || formId === null)) {
    formId = form.outline.types[type].defaultForm;
  }
  const formPosition = position(form.outline.forms, formId);
  form.questions = type >= 0 && formPosition >= 0
    ? engine.questions(type, formPosition, languageNumber()) : null;
  const parts = [drawUnion(type, formId)];
  if (form.questions) parts.push(...drawQuestions());
  else parts.push(make("p", { class: "note" }, say().chooseType));
  fill(document.getElementById("form"), ...parts);
}

/** A field with its label above it. */
function labelled(path, name, control, about) {
  control.id = freshId();
  control.name = path.slice(1);
  const hints = [];
  const frame = make("div", { class: "field" },
    make("label", { for: control.id }, name,
      about && about.required ? make("span", { class: "mark" }, say().required) : null),
    control);
  if (about && about.after) {
    about.after.id = freshId();
    hints.push(about.after.id);
    frame.append(about.after);
  }
  if (about && about.hint) {
    const hint = make("p", { class: "hint", id: freshId() }, about.hint);
    hints.push(hint.id);
    frame.append(hint);
  }
  const field = new Field(name, frame, [control], hints);
  if (about && about.required) control.setAttribute("aria-required", "true");
  register(path, field);
  return field;
}

function textInput(value, change, attributes) {
  const input = make("input", Object.assign({
    type: "text", autocomplete: "off", spellcheck: "false",
    input: () => change(input.value),
  }, attributes));
  input.value = value;
  return input;
}

/** A choice among ids; what the file has besides them stays to be seen, and to be chosen again. */
function select(entries, node, empty, change) {
  const text = valueOf(node);
  const value = node === undefined || node.text === "null" ? ""
    : typeof text === "string" ? JSON.stringify(text) : write(node);
  const known = entries.map(entry => JSON.stringify(entry.value));
  const input = make("select", { change: () => change(parse(input.value || "null")) },
    make("option", { value: "" }, empty),
    ...entries.map((entry, i) => make("option", { value: known[i] }, entry.name)));
  if (value !== "" && known.indexOf(value) < 0) {
    input.append(make("option", { value }, shown(node)));
  }
  input.value = value;
  return input;
}

/** Who the union is. */
function drawUnion(type, formId) {
  const organisation = get(form.tree, "organisation");
  const inOrganisation = (key, node) => changed(() => {
    put(objectAt(form.tree, "organisation"), key, node);
  });
  const text = (key, about) => labelled("/organisation/" + key, say()[key],
    textInput(shown(get(organisation, key)), typed => {
      const value = key === "code" ? halfWidth(typed).replace(/\s/g, "").toUpperCase() : typed.trim();
      const isRequired = Boolean(about && about.required);
      inOrganisation(key, value === "" && !isRequired ? { text: "null" } : nodeOf(value));
    }), about);
  const chosen = key => node => {
    inOrganisation(key, node);
    if (key === "type") keepForm();
    redraw();
  };
  const choice = list => list.map(entry => ({ value: entry.id, name: entry.name }));
  const forms = type < 0 ? form.outline.forms
    : form.outline.forms.filter(entry => form.outline.types[type].forms.indexOf(entry.id) >= 0);
  const formNode = get(organisation, "form");
  const isStated = formNode !== undefined && formNode.text !== "null";
  const stars = form.outline.starNames.map((name, value) => ({ value, name }));
  return make("section", { class: "part", "aria-labelledby": "union-heading" },
    make("h2", { id: "union-heading" }, say().union),
    make("div", { class: "grid" },
      text("name", { required: true }).frame,
      labelled("/organisation/type", say().type,
        select(choice(form.outline.types), get(organisation, "type"), say().choose, chosen("type")),
        { required: true }).frame,
      labelled("/organisation/form", say().form,
        select(choice(forms), isStated || !formId ? formNode : nodeOf(formId), say().choose,
          chosen("form"))).frame,
      text("district").frame,
      text("code").frame,
      labelled("/year", say().year,
        textInput(shown(get(form.tree, "year")),
          value => changed(() => put(form.tree, "year", typedNumber(value))),
          { inputmode: "numeric" })).frame,
      labelled("/claimedStar", say().claimedStar,
        select(stars, get(form.tree, "claimedStar"), say().notStated,
          node => changed(() => put(form.tree, "claimedStar", node)))).frame));
}

/** Leaves the form of the union as it is where its type has it, and else to the type. */
function keepForm() {
  const organisation = get(form.tree, "organisation");
  const type = form.outline.types.find(t => t.id === valueOf(get(organisation, "type")));
  const stated = valueOf(get(organisation, "form"));
  if (type && (!stated || type.forms.indexOf(stated) < 0)) {
    put(organisation, "form", nodeOf(type.defaultForm));
  }
}

/** One number, with the whole that it is a part of beside it. */
function drawFact(fact) {
  const node = get(get(form.tree, "facts"), fact.id);
  const wholes = fact.wholes.map(id => {
    const whole = form.questions.facts.find(other => other.id === id);
    return { id, name: whole ? whole.name : id, element: make("span", { class: "whole" }) };
  });
  const input = textInput(shown(node),
    value => changed(() => put(objectAt(form.tree, "facts"), fact.id, typedNumber(value))),
    { inputmode: "numeric", class: "number" });
  const reading = make("p", { class: "reading" });
  const field = labelled("/facts" + step(fact.id), fact.name, input, {
    hint: fact.note,
    after: make("span", { class: "beside" }, make("span", { class: "unit" }, fact.unit),
      ...wholes.map(whole => whole.element)),
  });
  field.frame.insertBefore(reading, field.messages);
  form.facts.set(fact.id, { field, reading, wholes, entry: fact });
  return field.frame;
}

/** The numbers, then the criteria of each tier and star under their dimensions. */
function drawQuestions() {
  const sections = [];
  const part = (heading, clauses, ...children) => {
    const h2 = make("h2", { id: freshId(), tabindex: "-1" }, heading);
    const count = make("span", { class: "count" });
    form.groups.push({ heading, target: h2, count, clauses });
    return make("section", { class: "part", "aria-labelledby": h2.id }, h2, ...children);
  };
  const facts = form.questions.facts;
  if (facts.length) {
    sections.push(part(say().facts, null, make("div", { class: "facts" }, ...facts.map(drawFact))));
  }
  const isSame = (a, b, key) => a[key] === b[key];
  const runs = (list, keys) => list.reduce((groups, entry) => {
    const last = groups[groups.length - 1];
    if (last && keys.every(key => isSame(last[0], entry, key))) last.push(entry);
    else groups.push([entry]);
    return groups;
  }, []);
  for (const group of runs(form.questions.criteria, ["tier", "star"])) {
    const { tier, star } = group[0];
    const level = form.outline.levels.find(entry => entry.star === star);
    const heading = form.outline.tiers.find(entry => entry.id === tier).name
      + (level ? " ★" + star + " " + level.name : "");
    const children = [];
    for (const run of runs(group, ["dimension"])) {
      const dimension = form.outline.dimensions.find(entry => entry.id === run[0].dimension);
      if (dimension) children.push(make("h3", null, dimension.name));
      children.push(...run.map(drawCriterion));
    }
    const clauses = group.reduce((all, criterion) => all.concat(criterion.clauses), []);
    sections.push(part(heading, clauses, ...children));
  }
  const contents = make("nav", { class: "contents", "aria-label": say().contents },
    make("ul", null, ...form.groups.map(group =>
      make("li", null, linkTo(group.target, group.heading, " ", group.count)))));
  return [contents].concat(sections);
}
