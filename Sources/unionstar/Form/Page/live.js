// What the engine says while somebody fills in: the rating, what is missing, what is wrong where.

/** The submission as it would be saved now. */
function submissionText() { return write(form.tree) + "\n"; }

const isBlank = node => { const value = valueOf(node); return !value || !String(value).trim(); };

/** What is rated in the place of a submission without a name, so that the rest is shown as if there
    were one; null where there is one. */
function namedBytes() {
  const organisation = get(form.tree, "organisation");
  const isNamed = !isBlank(get(organisation, "name"));
  if (isNamed || keeping.openedBytes || !organisation || !organisation.members) return null;
  const named = copied(form.tree);
  put(get(named, "organisation"), "name", nodeOf(say().namePlaceholder));
  return encoded(write(named));
}

const encoded = text => new TextEncoder().encode(text);
const savedBytes = () => keeping.openedBytes || encoded(submissionText());

let waiting = 0;
/** Asks the engine when nothing was typed for a moment. */
function assessSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(assess, 100);
}

function assess() {
  clearTimeout(waiting);
  const language = languageNumber();
  try {
    performance.mark("asked");
    const whole = engine.assess(savedBytes(), language);
    const named = namedBytes();
    const rated = named ? engine.assess(named, language) : whole;
    const problems = whole.isRefused
      ? { errors: whole.result.errors, warnings: whole.result.warnings, count: whole.result.problems }
      : { errors: [], warnings: whole.result.warnings, count: 0 };
    // Nobody is told off for a name before having come to it.
    if (!keeping.nameTouched && !keeping.openedBytes) {
      const others = problems.errors.filter(d => d.path !== "/organisation/name");
      problems.count -= problems.errors.length - others.length;
      problems.errors = others;
    }
    const report = rated.isRefused ? null : engine.report(language);
    performance.measure("rating", "asked");
    show(report, problems);
  } catch (error) {
    restartEngine(error);
  }
}

function show(report, problems) {
  document.getElementById("rating").hidden = false;
  showStates(report);
  showProblems(problems);
  showStanding(report, problems);
  showFacts();
  const spoken = report ? report.name + (report.next ? "; " + report.next.heading : "")
    : say().noRating + ": " + say().mend(problems.count);
  speak(spoken + (problems.count && report ? "; " + say().errors(problems.count) : ""));
  const bar = document.getElementById("bar");
  bar.hidden = false;
  fill(bar,
    make("span", { class: "stars", "aria-hidden": "true" }, report ? report.stars : ""),
    make("span", null, report ? report.name + (report.next ? " · " + report.next.heading : "")
      : say().mend(problems.count)));
}

let toSpeak = 0;
/** Tells those who do not see the page, once somebody stops typing and only what is new. */
function speak(text) {
  clearTimeout(toSpeak);
  toSpeak = setTimeout(() => {
    const place = document.getElementById("spoken");
    if (place.textContent !== text) place.textContent = text;
  }, 700);
}

/** The state of every criterion and clause beside it. */
function showStates(report) {
  const state = (element, entry) => {
    element.className = "state " + (entry ? entry.status : "");
    element.textContent = entry ? entry.sign + " " + entry.word : "";
  };
  const criteria = new Map();
  const clauses = new Map();
  for (const criterion of report ? report.criteria : []) {
    criteria.set(criterion.id, criterion);
    for (const clause of criterion.clauses) clauses.set(clause.id, clause);
  }
  form.criteria.forEach((view, id) => state(view.state, criteria.get(id)));
  form.clauses.forEach((view, id) => {
    const entry = clauses.get(id);
    state(view.state, entry);
    // What a yes or no needs goes without saying; the number that it hangs on does not.
    const isTold = entry && view.entry.facts.length
      && (view.entry.kind === "rate" || entry.status === "unanswered");
    view.reading.textContent = isTold ? entry.reading : "";
  });
  form.facts.forEach((view, id) => {
    // A rate stands below the fact that is counted, not again below the whole it is part of.
    const rates = Array.from(form.clauses.values()).filter(clause => clause.entry.kind === "rate"
      && clause.entry.facts.indexOf(id) >= 0
      && view.entry.wholes.some(whole => clause.entry.facts.indexOf(whole) >= 0));
    fill(view.reading, ...rates.map(clause => {
      const entry = clauses.get(clause.entry.id);
      return entry ? make("span", null, linkTo(clause.field.frame, clause.entry.id), " ",
        make("span", { class: "state " + entry.status }, entry.sign), " ", entry.reading) : null;
    }));
  });
  for (const group of form.groups) {
    if (!group.clauses) continue;
    const open = group.clauses.filter(clause => {
      const entry = clauses.get(clause.id);
      return !entry || entry.status === "unanswered";
    });
    group.count.textContent = report ? say().unanswered(open.length, group.clauses.length) : "";
    group.count.classList.toggle("done", report !== null && open.length === 0);
  }
}

/** The whole beside each part. */
function showFacts() {
  form.facts.forEach(view => {
    for (const whole of view.wholes) {
      const value = shown(get(get(form.tree, "facts"), whole.id)) || "–";
      whole.element.textContent = say().ofWhole(whole.name, value);
    }
  });
}

/** The field that a diagnostic is about; undefined where it is about none. */
function fieldOf(diagnostic, lacking) {
  let path = diagnostic.path;
  if (diagnostic.code === "missing-key" && (path === "" || path === "/organisation")) {
    path = "/organisation/" + lacking.shift();
  } else if (path === "/organisation") {
    path = "/organisation/name";
  }
  while (path && !form.fields.has(path)) path = path.slice(0, path.lastIndexOf("/"));
  return form.fields.get(path);
}

/** Every diagnostic at its field, and all of them in a list. */
function showProblems(problems) {
  const organisation = get(form.tree, "organisation");
  // What is missing has no place of its own: it is told in this order. A form that is null is missing
  // too, where the type has no form of its own.
  const lacking = ["name", "type", "form"].filter(key => {
    const node = get(organisation, key);
    return node === undefined || (key === "form" && node.text === "null");
  });
  const told = new Map();
  const place = (list, kind) => list.map(diagnostic => {
    const field = fieldOf(diagnostic, lacking);
    if (field) {
      if (!told.has(field)) told.set(field, { errors: [], warnings: [] });
      told.get(field)[kind].push(diagnostic);
      const proof = /\/(evidence|note)(\/|$)/.test(diagnostic.path)
        && field.frame.querySelector("details");
      if (proof && kind === "errors") proof.open = true;
    }
    return { diagnostic, field };
  });
  const errors = place(problems.errors, "errors");
  const warnings = place(problems.warnings, "warnings");
  new Set(form.fields.values()).forEach(field => {
    const { errors, warnings } = told.get(field) || { errors: [], warnings: [] };
    field.show(errors, warnings);
  });
  const more = problems.count - errors.length;
  fill(document.getElementById("problems"),
    errors.length ? make("h3", { class: "bad" }, say().errors(problems.count)) : null,
    errors.length ? problemList(errors) : null,
    more > 0 ? make("p", null, say().more(more)) : null,
    warnings.length ? make("details", null,
      make("summary", null, say().warnings(warnings.length)), problemList(warnings)) : null);
}

/** Diagnostics in a list; of an opened file each with its place in that. */
function problemList(entries) {
  return make("ul", { class: "list" }, ...entries.map(({ diagnostic, field }) => make("li", null,
    keeping.openedBytes ? say().place(diagnostic.line, diagnostic.column) : "",
    field ? linkTo(field.frame, field.label) : null, field ? " " : null, diagnostic.message,
    removal(diagnostic))));
}

/** A button that takes out what no field of the form can mend; null for all else. */
function removal({ code, path }) {
  const isOut = ["unknown-key", "repeated-key", "unknown-format", "other-rulebook"].indexOf(code) >= 0;
  const at = isOut ? memberAt(form.tree, path) : null;
  return at && make("button", {
    type: "button", class: "remove",
    click: () => {
      const { members, index } = memberAt(form.tree, path);
      const { key, value } = members[index];
      // What has parts may be all that somebody answered.
      const holds = (value.members || value.items || []).length > 0;
      if (holds && !window.confirm(say().askRemove(key))) return;
      changed(() => members.splice(index, 1));
      redraw();
      goTo(document.getElementById("rating"));
    },
  }, say().remove(at.members[at.index].key));
}

/** The star, what it rests on, and what the next one needs. */
function showStanding(report, problems) {
  const standing = document.getElementById("standing");
  const missing = document.getElementById("missing");
  const rest = document.getElementById("rest");
  if (!report) {
    fill(standing, make("p", { class: "name" }, say().noRating),
      problems.count ? make("p", null, say().mend(problems.count)) : null);
    fill(missing);
    fill(rest);
    return;
  }
  fill(standing,
    make("p", { class: "stars", "aria-hidden": "true" }, report.stars),
    make("p", { class: "name" }, report.name),
    make("p", { class: "hint" }, report.title),
    ...report.remarks.map(remark => make("p", { class: "remark" }, remark)),
    tierTable(report.tiers));
  const next = report.next;
  fill(missing, make("h3", null, next ? next.heading : report.nothingLeft),
    ...(next ? next.open : []).reduce((all, open) => all.concat(
      make("p", { class: "need" }, open.heading),
      make("ul", { class: "list" }, ...open.criteria.map(missingCriterion))), []));
  fill(rest, ...report.footing.map(line => make("p", null, line)),
    make("p", { class: "hint" }, report.provenance));
}

function missingCriterion(criterion) {
  const view = form.criteria.get(criterion.id);
  return make("li", null,
    view ? linkTo(view.field.frame, view.field.label) : criterion.title,
    make("ul", null, ...criterion.clauses.map(clause => {
      const view = form.clauses.get(clause.id);
      return make("li", { class: clause.status },
        view ? linkTo(view.field.frame, clause.id) : clause.id, " " + clause.question,
        make("span", { class: "reading" }, clause.reading));
    })));
}

function tierTable(tiers) {
  const head = [say().tier, say().score, say().needed, say().state];
  return make("table", { class: "tiers", "aria-labelledby": "rating-heading" },
    make("thead", null, make("tr", null, ...head.map(text => make("th", { scope: "col" }, text)))),
    make("tbody", null, ...tiers.map(row => {
      const meter = make("span", { class: "meter", "aria-hidden": "true" }, make("span"));
      // The width is what the engine says; only where nothing applies there is none.
      meter.firstChild.style.width = /%$/.test(row.percent) ? row.percent : "0";
      return make("tr", { class: row.short ? "short" : "full" },
        make("th", { scope: "row" }, row.tier, " ", make("span", { class: "of" }, row.stars)),
        make("td", null, row.score, " ", make("span", { class: "percent" }, row.percent), meter),
        make("td", null, row.needed),
        make("td", null, row.short ? "✗ " + say().short(row.short) : "✓ " + say().reached));
    })));
}
