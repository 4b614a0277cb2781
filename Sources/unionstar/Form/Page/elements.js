// How the page makes its elements. Texts always become text nodes, whatever they hold.

let madeCount = 0;
/** An id that no other element has. */
function freshId() { return "e" + (madeCount += 1); }

/** An element with attributes and children; null children are left out. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const name of Object.keys(attributes || {})) {
    const value = attributes[name];
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value);
    }
  }
  fill(element, ...children);
  return element;
}

/** Puts children in the place of what an element has. */
function fill(element, ...children) {
  while (element.firstChild) element.removeChild(element.firstChild);
  for (const child of children) {
    if (child !== null && child !== undefined) element.append(child);
  }
}

/** A link that leads to an element and puts the focus on it or on the first thing to fill in there. */
function linkTo(element, ...children) {
  return make("a", {
    href: "#" + element.id,
    click: event => { event.preventDefault(); goTo(element); },
  }, ...children);
}

function goTo(element) {
  const inner = element.matches("input, select, textarea, a, button, [tabindex]")
    ? element
    : element.querySelector("input:checked, input, select, textarea, a") || element;
  inner.focus();
  // The whole question is to be seen, below the bar that may cover the top of a small screen.
  const frame = element.closest(".field, .question, .criterion");
  const { top, height } = (frame || element).getBoundingClientRect();
  const above = Math.max(56, frame ? (window.innerHeight - height) / 2 : 0);
  window.scrollTo(0, window.pageYOffset + top - above);
}

/** The place where the engine's words about one field are shown, and what they are tied to. */
class Field {
  /** `controls` are what is filled in; `label` names the field where problems are listed. */
  constructor(label, frame, controls, hints) {
    this.label = label;
    this.frame = frame;
    this.controls = controls;
    this.messages = make("div", { class: "messages", id: freshId() });
    this.hints = hints || [];
    if (!frame.id) frame.id = freshId();
    frame.append(this.messages);
    this.show([], []);
  }

  show(errors, warnings) {
    fill(
      this.messages,
      ...errors.map(d => make("p", { class: "bad" }, d.message)),
      ...warnings.map(d => make("p", { class: "odd" }, d.message)));
    this.frame.classList.toggle("wrong", errors.length > 0);
    const told = errors.length + warnings.length > 0 ? [this.messages.id] : [];
    const ids = this.hints.concat(told).join(" ");
    for (const control of this.controls) {
      if (ids) control.setAttribute("aria-describedby", ids);
      else control.removeAttribute("aria-describedby");
      if (errors.length) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
  }
}
