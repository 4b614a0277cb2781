// The page as a whole: files, the copy that the browser keeps, the sheet, and how it begins.

/** What is known of the file and of the copy in the browser. */
const keeping = {
  openedBytes: null,    // the file as it was opened, until something is changed
  isChanged: false,     // whether something is not saved to a file
  nameTouched: false,   // whether the name was ever typed
  storageKey: "",
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
  const { title, number, issuer } = form.outline.rulebook;
  document.getElementById("guideline").textContent =
    [title, number, issuer].filter(Boolean).join(" · ");
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
}

// MARK: Telling

/** Tells something above the form; what asks for a hand is read out at once. */
function tell(heading, isBad, ...more) {
  const told = document.getElementById("told");
  told.hidden = false;
  told.className = "note" + (isBad ? " bad" : "");
  told.setAttribute("role", isBad ? "alert" : "status");
  fill(told, make("h2", { id: "told-heading" }, heading), ...more,
    make("button", { type: "button", click: close }, say().close));
}

function hush() { document.getElementById("told").hidden = true; }

/** Closes what is told; the focus, whose button is gone, goes to the form. */
function close() {
  hush();
  document.getElementById("main").focus();
}

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
  let answer;
  try { answer = engine.assess(bytes, languageNumber()); } catch (error) {
    restartEngine(error);
    return;
  }
  let tree = null;
  try { tree = parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)); } catch (error) {
    // Below it is told what the engine says is wrong, and where.
  }
  const isReadable = Boolean(tree && tree.members);
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
  // A browser that saves nothing shows the file, and is not to leave the form for it.
  if (!("download" in link)) link.target = "_blank";
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
  clearTimeout(toKeep);
  toKeep = 0;
  try { localStorage.removeItem(keeping.storageKey); } catch (error) { showKept(false); }
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
  toKeep = 0;
  const bytes = keeping.openedBytes;
  // What a decoder leaves out is the mark that a text can begin with (0xEF is the first byte of it).
  const text = bytes ? (bytes[0] === 0xef ? "\ufeff" : "") + new TextDecoder().decode(bytes)
    : submissionText();
  try {
    localStorage.setItem(keeping.storageKey, JSON.stringify(
      { text, isOpened: Boolean(bytes), isChanged: keeping.isChanged, language: form.language }));
    showKept(true);
  } catch (error) { showKept(false); }
}

/** Says, as long as it is so, that the browser keeps nothing. */
function showKept(isKept) { document.getElementById("unkept").hidden = isKept; }

/** Whether the browser keeps anything. */
function canKeep() {
  try {
    localStorage.setItem("unionstar", "");
    localStorage.removeItem("unionstar");
    return true;
  } catch (error) {
    return false;
  }
}

/** What was kept; null where nothing was. */
function kept() {
  try {
    const entry = JSON.parse(localStorage.getItem(keeping.storageKey));
    const tree = entry && parse(entry.text.replace(/^\ufeff/, ""));
    return tree && tree.members ? Object.assign(entry, { tree }) : null;
  } catch (error) {
    return null;
  }
}

// MARK: The sheet

/** Puts the rating sheet into what is printed: of nothing that the tool would refuse. */
function drawSheet() {
  const place = document.getElementById("sheet");
  let sheet = null;
  try {
    if (!engine.assess(savedBytes(), languageNumber()).isRefused) {
      sheet = engine.sheet(languageNumber());
    }
  } catch (error) { restartEngine(error); }
  // The engine writes every text of the submission as text; and no policy lets one run.
  if (sheet !== null) place.innerHTML = sheet;
  else fill(place, make("p", null, say().noSheet));
  return sheet !== null;
}

function print() {
  keeping.nameTouched = true;
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
  on("save-below", save);
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
  if (!("onbeforeprint" in window)) {
    window.matchMedia("print").addListener(query => { if (query.matches) drawSheet(); });
  }
  window.addEventListener("beforeunload", event => {
    if (!keeping.isChanged) return;
    keep();
    event.preventDefault();
    event.returnValue = "";
  });
  // A telephone can end a page that is no longer looked at.
  document.addEventListener("visibilitychange", () => { if (document.hidden && toKeep) keep(); });
  // Text can be dragged from field to field; a file is opened.
  const ofFile = act => event => {
    if (Array.from(event.dataTransfer.types).indexOf("Files") < 0) return;
    event.preventDefault();
    act(event.dataTransfer.files[0]);
  };
  document.addEventListener("dragover", ofFile(() => {}));
  document.addEventListener("drop", ofFile(read));
  window.addEventListener("storage", event => {
    if (event.key !== keeping.storageKey || !event.newValue) return;
    tell(say().elsewhere, true);
    // Who comes back to this window is to see it.
    if (document.hidden) window.scrollTo(0, 0);
  });
}

async function begin() {
  form.language = carried.language;
  drawWords();
  try {
    module = await WebAssembly.compile(
      await moduleBytes(document.getElementById("engine").textContent));
    await start();
  } catch (error) {
    console.error(error);
    fill(document.getElementById("form"));
    document.querySelector(".tools").hidden = true;
    tell(say().noEngine, true);
    return;
  }
  // Forms that begin with different types are different forms, though a browser may keep for all files
  // in one place.
  keeping.storageKey = ["unionstar form", engine.outline(0).rulebook.id, carried.type, carried.form]
    .filter(Boolean).join(" ");
  showKept(canKeep());
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
  // The page is to be seen first.
  if (!form.questions) setTimeout(warmUp, 50);
}

/** Has the engine do once what choosing a type asks of it: browsers compile what is called first. */
function warmUp() {
  const { id, forms } = form.outline.types[0];
  const organisation = { name: say().namePlaceholder, type: id, form: forms[0] };
  try {
    engine.questions(0, position(form.outline.forms, forms[0]), languageNumber());
    engine.assess(encoded(JSON.stringify({ organisation })), languageNumber());
    engine.report(languageNumber());
  } catch (error) { restartEngine(error); }
}

begin();
