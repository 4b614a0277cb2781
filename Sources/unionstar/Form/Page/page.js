// The page as a whole: files, the copy that the browser keeps, the sheet, and how it begins.

/** What is known of the file and of the copy in the browser. */
const keeping = {
  openedBytes: null,    // the file as it was opened, until something is changed
  isChanged: false,     // whether something is not saved to a file
  nameTouched: false,   // whether the name was ever typed
  storageKey: "",
  storageFails: false,
};
const carried = JSON.parse(document.getElementById("carried").textContent);
let engine = null;
let module = null;

/** Makes a change to the submission, then keeps and rates it. */
function changed(change) {
  change();
  keeping.openedBytes = null;
  keeping.isChanged = true;
  if (!isBlank(get(get(form.tree, "organisation"), "name"))) keeping.nameTouched = true;
  keepSoon();
  assessSoon();
}

/** Draws everything again, the focus staying on the same field. */
function redraw() {
  const path = Array.from(form.fields.keys()).find(key =>
    form.fields.get(key).controls.indexOf(document.activeElement) >= 0);
  drawWords();
  drawForm();
  assess();
  const field = path && form.fields.get(path);
  if (field) (field.controls.find(control => control.checked) || field.controls[0]).focus();
}

/** The buttons and headings that stand in the page itself. */
function drawWords() {
  document.documentElement.lang = say().tag;
  for (const element of document.querySelectorAll("[data-say]")) {
    element.textContent = say()[element.getAttribute("data-say")];
  }
  const language = document.getElementById("language");
  language.textContent = say().other;
  language.lang = say().otherTag;
  document.title = say().heading;
  const rulebook = engine.outline(languageNumber()).rulebook;
  document.getElementById("guideline").textContent =
    [rulebook.title, rulebook.number, rulebook.issuer].filter(Boolean).join(" · ");
}

// MARK: Telling

/** Tells something above the form; what asks for a hand is read out at once. */
function tell(heading, isBad, ...more) {
  const told = document.getElementById("told");
  told.hidden = false;
  told.className = "note" + (isBad ? " bad" : "");
  told.setAttribute("role", isBad ? "alert" : "status");
  fill(told, make("h2", { id: "told-heading" }, heading), ...more,
    make("button", { type: "button", click: hush }, say().close));
}

function hush() { document.getElementById("told").hidden = true; }

// MARK: Files

function emptySubmission() {
  const outline = engine.outline(languageNumber());
  const type = outline.types.find(entry => entry.id === carried.type);
  const formId = carried.form || (type ? type.defaultForm : null);
  return nodeOf({
    format: "unionstar/1", rulebook: outline.rulebook.id, year: null,
    organisation: { name: "", type: carried.type, form: formId, code: null, district: null },
    claimedStar: null, facts: {}, answers: {},
  });
}

function read(file) {
  if (!file) return;
  if (keeping.isChanged && !window.confirm(say().askOpen)) return;
  const reader = new FileReader();
  reader.onload = () => openBytes(new Uint8Array(reader.result), file.name);
  reader.onerror = () => tell(say().unread(file.name), true, make("p", null, say().unreadable));
  if (file.size > 64 * 1024 * 1024) tell(say().unread(file.name), true, make("p", null, say().tooLarge));
  else reader.readAsArrayBuffer(file);
}

/** Takes a file into the form; one that is not JSON leaves the form as it is. */
function openBytes(bytes, name) {
  let tree = null;
  try { tree = parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)); } catch (error) {
    // Below the engine says what is wrong, and where.
  }
  const isReadable = Boolean(tree && tree.members);
  let answer;
  try { answer = engine.assess(bytes, languageNumber()); } catch (error) {
    restartEngine(error);
    return;
  }
  if (isReadable) {
    Object.assign(keeping, { openedBytes: bytes, isChanged: false, nameTouched: true });
    form.tree = tree;
    redraw();
    keep();
  }
  if (!answer.isRefused) {
    tell(say().opened(name), false);
    return;
  }
  const { errors, warnings, problems } = answer.result;
  const line = diagnostic => make("li", null,
    say().place(diagnostic.line, diagnostic.column) + diagnostic.message);
  tell(isReadable ? say().refused(name) : say().unread(name), true,
    make("p", null, isReadable ? say().refusedHow : say().unreadHow),
    make("ul", { class: "list" }, ...errors.map(line)),
    problems > errors.length ? make("p", null, say().more(problems - errors.length)) : null,
    warnings.length ? make("ul", { class: "list" }, ...warnings.map(line)) : null);
  document.getElementById("told").focus();
}

/** The name of the file, of signs that every system takes. */
function fileName() {
  const part = (node, most) => Array.from(shown(node)
    .replace(/[\\/:*?"<>|\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g, "_")
    .replace(/^[._]+|[._]+$/g, "")).slice(0, most).join("");
  const parts = [part(get(get(form.tree, "organisation"), "name"), 60),
    part(get(form.tree, "year"), 8)];
  return [say().fileName].concat(parts.filter(Boolean)).join("-") + ".json";
}

function save() {
  keeping.nameTouched = true;
  const address = URL.createObjectURL(new Blob([savedBytes()], { type: "application/json" }));
  const link = make("a", { href: address, download: fileName() });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(address), 60000);
  keeping.isChanged = false;
  keep();
  assess();
  tell(say().saved(link.download), false);
}

function startAnew() {
  if (!window.confirm(say().askAnew)) return;
  Object.assign(keeping, { openedBytes: null, isChanged: false, nameTouched: false });
  form.tree = emptySubmission();
  try { localStorage.removeItem(keeping.storageKey); } catch (error) { keepingFails(); }
  hush();
  redraw();
  goTo(form.fields.get("/organisation/name").frame);
}

// MARK: The copy in the browser

let toKeep = 0;
function keepSoon() {
  clearTimeout(toKeep);
  toKeep = setTimeout(keep, 300);
}

function keep() {
  clearTimeout(toKeep);
  const bytes = keeping.openedBytes;
  const text = bytes ? new TextDecoder().decode(bytes) : submissionText();
  try {
    localStorage.setItem(keeping.storageKey, JSON.stringify(
      { text, isOpened: Boolean(bytes), isChanged: keeping.isChanged, language: form.language }));
  } catch (error) { keepingFails(); }
}

/** Says once that the browser keeps nothing. */
function keepingFails() {
  if (keeping.storageFails) return;
  keeping.storageFails = true;
  tell(say().noStorage, false);
}

/** What was kept; null where nothing was. */
function kept() {
  try {
    const entry = JSON.parse(localStorage.getItem(keeping.storageKey));
    const tree = entry && parse(entry.text);
    return tree && tree.members ? Object.assign(entry, { tree }) : null;
  } catch (error) {
    return null;
  }
}

// MARK: The sheet

/** Puts the rating sheet into what is printed. */
function drawSheet() {
  const place = document.getElementById("sheet");
  let sheet = null;
  try {
    if (!engine.assess(ratedBytes(), languageNumber()).isRefused) {
      sheet = engine.sheet(languageNumber());
    }
  } catch (error) { restartEngine(error); }
  // The engine writes every text of the submission as text; and no policy lets one run.
  if (sheet !== null) place.innerHTML = sheet;
  else fill(place, make("p", null, say().noSheet));
  return sheet !== null;
}

function print() {
  clearTimeout(waiting);
  assess();
  if (drawSheet()) window.print();
  else tell(say().noSheet, true);
}

// MARK: Beginning

/** An engine that failed is replaced; the same text is not tried again by itself. */
function restartEngine(error) {
  console.error(error);
  tell(say().fault, true);
  start().catch(() => {});
}

async function start() {
  engine = await Engine.started(module, encoded(carried.rulebook));
}

function listen() {
  const on = (id, act) => document.getElementById(id).addEventListener("click", act);
  const file = document.getElementById("file");
  on("open", () => file.click());
  file.addEventListener("change", () => { read(file.files[0]); file.value = ""; });
  on("save", save);
  on("print", print);
  on("anew", startAnew);
  on("language", () => {
    form.language = form.language === "zh" ? "en" : "zh";
    hush();
    redraw();
    if (kept()) keep();
  });
  on("bar", event => { event.preventDefault(); goTo(document.getElementById("rating")); });
  window.addEventListener("beforeprint", drawSheet);
  window.addEventListener("beforeunload", event => {
    if (!keeping.isChanged) return;
    keep();
    event.preventDefault();
    event.returnValue = "";
  });
  document.addEventListener("dragover", event => event.preventDefault());
  document.addEventListener("drop", event => {
    event.preventDefault();
    read(event.dataTransfer.files[0]);
  });
  window.addEventListener("storage", event => {
    if (event.key === keeping.storageKey && event.newValue) tell(say().elsewhere, true);
  });
}

async function begin() {
  form.language = carried.language;
  try {
    module = await WebAssembly.compile(
      moduleBytes(document.getElementById("engine").textContent));
    await start();
  } catch (error) {
    console.error(error);
    const isRefused = error instanceof RulesRefused;
    document.documentElement.lang = say().tag;
    fill(document.getElementById("form"));
    tell(isRefused ? say().badRulebook + error.message : say().noEngine, true);
    return;
  }
  keeping.storageKey = "unionstar form " + engine.outline(0).rulebook.id;
  const before = kept();
  if (before) {
    form.tree = before.tree;
    form.language = words[before.language] ? before.language : form.language;
    keeping.isChanged = before.isChanged;
    keeping.openedBytes = before.isOpened ? encoded(before.text) : null;
    keeping.nameTouched = true;
  } else {
    form.tree = emptySubmission();
  }
  listen();
  redraw();
  performance.mark("rated");
  if (before) tell(say().restored, false);
}

begin();
