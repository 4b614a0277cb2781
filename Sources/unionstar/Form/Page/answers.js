// Questions, and what is answered to them. A criterion can be answered as a whole; a clause's own
// answer wins over that.

/** Where the answer that counts for a clause stands, and where one that is given now goes. */
function placeOf(criterion, clause) {
  const answers = get(form.tree, "answers");
  const own = get(answers, clause.id);
  const whole = get(answers, criterion.id);
  if (own) return { key: clause.id, node: own, isInherited: false };
  if (clause.key === criterion.id) return { key: criterion.id, node: whole, isInherited: false };
  return { key: clause.id, node: whole, isInherited: Boolean(whole) };
}

/** Changes a clause's own answer; one that counted for the whole criterion is its beginning. */
function changeAnswer(criterion, clause, change) {
  changed(() => {
    const place = placeOf(criterion, clause);
    const node = change(place.node ? copied(place.node) : { text: "null" });
    put(objectAt(form.tree, "answers"), place.key, node);
  });
  showAnswers(criterion);
}

/** The answer as an object, to hold more than yes or no. */
function opened(node) {
  return node.members ? node : { members: [{ key: "met", text: "\"met\"", value: node }] };
}

function answered(node, met) {
  if (!node.members) return met;
  put(node, "met", met);
  return node;
}

function withEvidence(node, text) {
  const object = opened(node);
  const lines = text.split("\n").map(line => line.trim()).filter(line => line !== "");
  if (lines.length) put(object, "evidence", nodeOf(lines));
  else remove(object, "evidence");
  return object;
}

function withNote(node, text) {
  const object = opened(node);
  if (text) put(object, "note", nodeOf(text));
  else remove(object, "note");
  return object;
}

/** Gives every clause its own copy of what the criterion was answered as a whole. */
function split(criterion) {
  changed(() => {
    const answers = get(form.tree, "answers");
    const whole = get(answers, criterion.id);
    for (const clause of criterion.clauses) {
      if (clause.kind === "attested" && !get(answers, clause.id)) {
        put(answers, clause.id, copied(whole));
      }
    }
    remove(answers, criterion.id);
  });
  showAnswers(criterion);
  goTo(form.criteria.get(criterion.id).field.frame);
}

/** How an answer is called. */
function nameOf(node) {
  const value = node === undefined || node.text === "null" ? null : valueOf(node);
  return value === null ? say().open_ : value === true ? say().yes : value === false ? say().no
    : value === "na" ? say().na : say().written(shown(node) || write(node).slice(0, 40));
}

function drawCriterion(criterion) {
  const heading = make("h4", { id: freshId() }, criterion.id + " " + criterion.title);
  const state = make("span", { class: "state" });
  const whole = make("div", { class: "as-whole", hidden: true });
  const frame = make("div", { class: "criterion", role: "group", "aria-labelledby": heading.id },
    make("div", { class: "title" }, heading, state), whole);
  const field = new Field(criterion.id + " " + criterion.title, frame, [], []);
  register("/answers" + step(criterion.id), field);
  form.criteria.set(criterion.id, { field, state, whole });
  frame.append(...criterion.clauses.map(clause =>
    clause.kind === "rate" ? drawRate(clause) : drawClause(criterion, clause)));
  showAnswers(criterion);
  return frame;
}

/** Links to the facts of a clause. */
function factLinks(clause) {
  const facts = clause.facts.map(id => form.facts.get(id)).filter(Boolean);
  if (!facts.length) return null;
  return make("p", { class: "uses" }, say().uses, ...facts.reduce((all, fact, i) =>
    all.concat(i ? [form.language === "zh" ? "、" : ", "] : [],
      [linkTo(fact.field.frame, fact.entry.name)]), []));
}

/** A clause that is computed. */
function drawRate(clause) {
  const name = make("p", { class: "asked", id: freshId() },
    make("span", { class: "id" }, clause.id), " " + clause.question);
  const state = make("span", { class: "state" });
  const reading = make("p", { class: "reading" });
  const frame = make("div", { class: "question", role: "group", "aria-labelledby": name.id },
    name, make("div", { class: "row" }, state, reading),
    make("p", { class: "hint" }, clause.threshold), factLinks(clause),
    make("p", { class: "hint" }, say().from + clause.source));
  const field = register("/answers" + step(clause.id), new Field(clause.id, frame, [], []));
  form.clauses.set(clause.id, { field, state, reading, entry: clause });
  return frame;
}

/** A clause that somebody attests. */
function drawClause(criterion, clause) {
  const radio = (value, name) => {
    const input = make("input", {
      type: "radio", name: "answers/" + clause.id, value, id: freshId(),
      change: () => changeAnswer(criterion, clause, node => answered(node, { text: value })),
    });
    return { input, label: make("label", { class: "choice" }, input, make("span", null, name)) };
  };
  const radios = [radio("true", say().yes), radio("false", say().no),
    radio("\"na\"", say().na), radio("null", say().open_)];
  const hint = make("p", { class: "hint", id: freshId() }, clause.permission || null,
    clause.permission ? make("br") : null, say().from + clause.source);
  const state = make("span", { class: "state" });
  const tag = make("span", { class: "tag" });
  const reading = make("p", { class: "reading" });
  const evidence = make("textarea", {
    rows: 2, id: freshId(), name: "evidence/" + clause.id, spellcheck: "false",
    input: () => changeAnswer(criterion, clause, node => withEvidence(node, evidence.value)),
  });
  const note = textInput("", text =>
    changeAnswer(criterion, clause, node => withNote(node, text)),
    { id: freshId(), name: "note/" + clause.id });
  const summary = make("summary", null);
  const frame = make("fieldset", { class: "question" },
    make("legend", { class: "asked" }, make("span", { class: "id" }, clause.id),
      " " + clause.question),
    make("div", { class: "row" },
      make("div", { class: "choices" }, ...radios.map(r => r.label)), tag, state),
    reading, clause.facts.length ? factLinks(clause) : null, hint,
    make("details", { class: "proof" }, summary,
      make("label", { for: evidence.id }, say().evidence), evidence,
      make("label", { for: note.id }, say().note), note));
  const controls = radios.map(r => r.input);
  const field = new Field(clause.id, frame, controls, [hint.id]);
  register("/answers" + step(clause.id), field);
  // Where the key of a criterion asks this one clause, what is said of it belongs here.
  if (clause.key === criterion.id) register("/answers" + step(criterion.id), field);
  const view = { field, state, tag, radios, reading, evidence, note, summary, entry: clause };
  form.clauses.set(clause.id, view);
  return frame;
}

/** Shows what is answered to a criterion and each of its clauses. */
function showAnswers(criterion) {
  const whole = get(get(form.tree, "answers"), criterion.id);
  let isWhole = false;
  for (const clause of criterion.clauses) {
    const view = form.clauses.get(clause.id);
    if (clause.kind !== "attested") continue;
    const place = placeOf(criterion, clause);
    if (whole && place.key !== criterion.id) isWhole = true;
    const parts = answerParts(place.node);
    const value = parts.met === undefined ? "null" : parts.met.text;
    for (const { input, label } of view.radios) {
      input.checked = input.value === value;
      // "na" is offered where the rules can permit it, and shown wherever it was answered.
      label.hidden = input.value === "\"na\"" && !clause.permission && value !== "\"na\"";
    }
    const isKnown = view.radios.some(radio => radio.input.checked);
    view.tag.textContent = place.isInherited ? say().inherited
      : isKnown ? "" : nameOf(parts.met);
    const typed = document.activeElement;
    if (typed !== view.evidence) view.evidence.value = parts.evidence.join("\n");
    if (typed !== view.note) view.note.value = parts.note;
    const count = parts.evidence.length + (parts.note ? 1 : 0);
    view.summary.textContent = say().proof + (count ? (form.language === "zh" ? "（" + count + "）"
      : " (" + count + ")") : "");
  }
  const view = form.criteria.get(criterion.id);
  view.whole.hidden = !isWhole;
  if (isWhole) {
    const parts = answerParts(whole);
    fill(view.whole,
      make("p", null, say().whole(nameOf(parts.met))),
      ...parts.evidence.map(text => make("p", { class: "hint" }, text)),
      parts.note ? make("p", { class: "hint" }, parts.note) : null,
      make("button", { type: "button", click: () => split(criterion) }, say().split));
  }
}
