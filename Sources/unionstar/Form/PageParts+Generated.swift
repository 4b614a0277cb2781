// Generated from Page/; `UPDATE_GENERATED=1 swift test` writes it anew.
// swift-format-ignore-file

/// The parts of the form's page, with places where `FormPage` puts what they are given.
enum PageParts {
  static let html: StaticString = #"""
<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{policy}}">
<script>{{narrowing}}</script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<title>unionstar</title>
<style>{{style}}</style>
</head>
<body>
<a class="skip" href="#main" data-say="skip"></a>
<div class="screen">
<header class="head">
  <div class="inner">
    <div class="who">
      <h1 data-say="heading"></h1>
      <p id="guideline"></p>
    </div>
    <div class="tools" role="group" aria-labelledby="tools-name">
      <span id="tools-name" class="unseen" data-say="tools"></span>
      <button type="button" id="open" data-say="open"></button>
      <button type="button" id="save" class="first" data-say="save"></button>
      <button type="button" id="print" data-say="print"></button>
      <button type="button" id="anew" data-say="anew"></button>
      <button type="button" id="language"></button>
      <input type="file" id="file" accept=".json,application/json" class="unseen" tabindex="-1" aria-hidden="true">
    </div>
  </div>
</header>
<a class="bar" id="bar" href="#rating" hidden></a>
<div class="columns">
  <main id="main" tabindex="-1">
    <noscript>
      <p class="note bad">这份表要在浏览器里运行：请允许 JavaScript。 This form runs in the browser: allow JavaScript.</p>
    </noscript>
    <section id="told" class="note" tabindex="-1" aria-labelledby="told-heading" hidden></section>
    <div id="form">
      <p class="note">正在打开。若一直停在这里，请换用 2018 年以后的 Chrome、Firefox、Safari 或 2020 年以后的 Edge。
        Opening. If this stays, use a Chrome, Firefox or Safari of 2018 or later, or an Edge of 2020.</p>
    </div>
  </main>
  <aside id="rating" tabindex="-1" aria-labelledby="rating-heading" hidden>
    <h2 id="rating-heading" data-say="rating"></h2>
    <div id="standing"></div>
    <div id="problems"></div>
    <div id="missing"></div>
    <div id="rest"></div>
    <button type="button" id="save-below" class="first" data-say="save"></button>
  </aside>
</div>
<p id="unkept" class="unkept" role="status" data-say="noStorage" hidden></p>
<p id="spoken" class="unseen" role="status" aria-live="polite"></p>
</div>
<div id="sheet"></div>
<script type="application/json" id="carried">{{carried}}</script>
<script type="text/plain" id="engine">{{engine}}</script>
<script>{{script}}</script>
</body>
</html>

"""#

  static let style: StaticString = #"""

:root {
  --ink: #1f2328; --soft: #57606a; --line: #d8d4cc; --paper: #fff; --ground: #f5f3ef;
  --red: #9e1b1b; --gold: #8a5a00; --green: #1a6b35; --tint: #fbf3f1;
}
* { box-sizing: border-box; }
/* What the focus goes to is not to stand below the bar. */
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding: 56px 0 72px; }
body {
  margin: 0; color: var(--ink); background: var(--ground); line-height: 1.6; font-size: 16px;
  font-family: -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC",
    "Source Han Sans SC", sans-serif;
  overflow-wrap: break-word; word-wrap: break-word;
}
h1, h2, h3, h4, p, ul { margin: 0; }
a { color: #8c1616; }
button, input, select, textarea { font: inherit; color: inherit; }
[hidden] { display: none !important; }
.unseen {
  position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden;
  clip: rect(0, 0, 0, 0); border: 0; white-space: nowrap;
}
.skip { position: absolute; left: 8px; top: -60px; padding: 8px 16px; background: #fff; z-index: 3; }
.skip:focus { top: 8px; }
:focus { outline: 3px solid #1f5fae; outline-offset: 2px; }
main:focus, aside:focus, h2:focus, section:focus { outline: none; }

.head { background: var(--paper); border-top: 4px solid var(--red); border-bottom: 1px solid var(--line); }
.inner, .columns { max-width: 1240px; margin: 0 auto; padding: 0 20px; }
.inner { padding-top: 18px; padding-bottom: 14px; }
.who { padding-bottom: 12px; }
h1 { font-size: 26px; line-height: 1.3; letter-spacing: .02em; }
#guideline { color: var(--soft); font-size: 14px; }
.tools { margin: -4px; }
button {
  margin: 4px; padding: 7px 16px; min-height: 40px; background: #fff; border: 1px solid #8a8f96;
  border-radius: 4px; cursor: pointer;
}
button:hover { background: #f2f0ec; }
button.first { background: var(--red); border-color: var(--red); color: #fff; }
button.first:hover { background: #7f1414; }

.bar {
  display: block; position: -webkit-sticky; position: sticky; top: 0; z-index: 2; padding: 7px 20px;
  background: #fff; border-bottom: 1px solid var(--line); color: var(--ink); text-decoration: none;
  font-size: 15px; box-shadow: 0 1px 4px rgba(0, 0, 0, .08);
}
.bar span { margin-right: 10px; }
.stars { color: var(--gold); letter-spacing: .08em; }

.unkept {
  position: -webkit-sticky; position: sticky; bottom: 0; z-index: 2; padding: 7px 20px;
  background: var(--tint); border-top: 2px solid var(--red); font-size: 14px;
}

.columns { padding-top: 18px; padding-bottom: 48px; }
.part, aside, .note {
  background: var(--paper); border: 1px solid var(--line); border-radius: 6px; margin-bottom: 18px;
}
.part { padding: 20px 22px 8px; }
.part > h2 {
  font-size: 19px; line-height: 1.4; padding-bottom: 10px; margin-bottom: 14px;
  border-bottom: 2px solid var(--red);
}
.part > h3 { font-size: 15px; color: var(--red); margin: 20px 0 6px; letter-spacing: .1em; }
.note { padding: 14px 18px; border-left: 4px solid #4c6a92; }
.note.bad { border-left-color: var(--red); background: var(--tint); }
.note h2 { font-size: 16px; }
.note button { margin: 10px 0 0; }
.list { padding-left: 1.2em; margin: 6px 0; }
.list ul { padding-left: 1em; list-style: none; }
.list li { margin: 3px 0; }

.contents { margin-bottom: 18px; }
.contents ul { list-style: none; padding: 0; margin: -4px; }
.contents li { display: inline-block; margin: 4px; }
.contents a {
  display: block; padding: 6px 12px; background: #fff; border: 1px solid var(--line);
  border-radius: 4px; text-decoration: none; color: var(--ink); font-size: 14px;
}
.contents a:hover { border-color: var(--red); }
.count { color: var(--soft); font-size: 13px; }
.count.done { color: var(--green); }

.grid, .facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); grid-gap: 2px 26px; }
.field { padding: 8px 0 12px; min-width: 0; }
.field > label, .proof label { display: block; font-weight: 600; font-size: 15px; }
.mark { margin-left: 8px; font-size: 12px; font-weight: 400; color: var(--red); }
input[type=text], select, textarea {
  width: 100%; min-height: 40px; padding: 6px 10px; background: #fff; border: 1px solid #8a8f96;
  border-radius: 4px; margin: 2px 0;
}
textarea { resize: vertical; }
input.number { width: 8.5em; text-align: right; font-variant-numeric: tabular-nums; }
.beside { margin-left: 8px; }
.whole { color: var(--soft); font-size: 14px; display: inline-block; margin-left: 8px; }
.hint, .uses { color: var(--soft); font-size: 13px; }
.wrong > input, .wrong > select, .wrong textarea { border-color: var(--red); border-width: 2px; }
.messages p { font-size: 14px; padding-left: 10px; border-left: 3px solid; margin: 4px 0; }
.messages .bad, h3.bad { color: var(--red); }
.messages .odd { color: var(--gold); }
.reading { font-size: 14px; }
.reading > span { display: block; }
.reading:empty { display: none; }

.criterion { border-top: 1px solid var(--line); padding: 14px 0 8px; }
.part > h2 + .criterion, .part > h3 + .criterion { border-top: 0; }
.title { display: flex; align-items: baseline; justify-content: space-between; }
h4 { font-size: 16px; line-height: 1.45; margin-right: 12px; }
.state { white-space: nowrap; font-size: 13px; color: var(--soft); }
.state.met { color: var(--green); }
.state.unmet { color: var(--red); }
.as-whole { background: #f4f6f9; padding: 8px 12px; margin: 8px 0; border-radius: 4px; font-size: 14px; }
.as-whole button { margin: 6px 0 0; min-height: 34px; padding: 3px 12px; }
.question { border: 0; margin: 0; min-width: 0; padding: 8px 0 10px 14px; border-left: 3px solid #eae6df; margin-top: 8px; }
.question.wrong, .criterion.wrong { border-left: 3px solid var(--red); padding-left: 14px; }
.asked { padding: 0; display: block; width: 100%; }
/* A legend that floats lets the line beside the question begin at its top. */
legend.asked { float: left; }
legend.asked + * { clear: both; }
.id { color: var(--soft); font-size: 13px; font-variant-numeric: tabular-nums; }
.row { display: flex; flex-wrap: wrap; align-items: center; }
.row > * { margin-right: 12px; }
.choices { margin: 6px 12px 4px -3px; }
.choice {
  display: inline-block; margin: 3px; padding: 6px 14px 6px 10px; border: 1px solid #b9b5ad;
  border-radius: 4px; cursor: pointer; background: #fff; line-height: 1.5;
}
.choice:hover { border-color: #6b6f75; }
.choice input { margin: 0 7px 0 0; vertical-align: -1px; accent-color: var(--red); }
.tag { font-size: 13px; color: var(--gold); }
.tag:empty { display: none; }
.proof { margin-top: 4px; font-size: 14px; }
.proof summary { cursor: pointer; color: #3d444d; display: inline-block; padding: 4px 6px 4px 0; }
.proof summary:before { content: "▸ "; }
.proof[open] summary:before { content: "▾ "; }
.proof summary::-webkit-details-marker { display: none; }
.proof summary { list-style: none; }

aside { padding: 18px 20px; font-size: 15px; }
aside h2 { font-size: 15px; color: var(--soft); font-weight: 600; }
aside h3 { font-size: 16px; margin: 16px 0 4px; }
#standing .stars { font-size: 30px; line-height: 1.3; }
#standing .name { font-size: 22px; font-weight: 700; line-height: 1.3; }
.remark { color: var(--gold); }
.need { font-weight: 600; font-size: 14px; margin-top: 8px; }
#missing .list, #problems .list { font-size: 14px; }
#missing li li { color: var(--soft); }
.list .reading { display: block; }
.remove { display: block; min-height: 34px; padding: 3px 12px; }
#save-below { margin: 16px 0 0; }
#rest:empty { display: none; }
#rest { border-top: 1px solid var(--line); margin-top: 16px; padding-top: 10px; font-size: 13px; color: var(--soft); }
#rest p + p { margin-top: 6px; }
.tiers { width: 100%; border-collapse: collapse; margin-top: 12px; font-size: 13px; font-variant-numeric: tabular-nums; }
.tiers th, .tiers td { text-align: left; padding: 5px 6px 5px 0; border-bottom: 1px solid #ece8e1; vertical-align: top; font-weight: 400; }
.tiers thead th { color: var(--soft); }
.tiers .of { display: block; color: var(--gold); }
.tiers td:last-child, .tiers tbody th { white-space: nowrap; }
.tiers .percent { color: var(--soft); margin-left: 4px; }
.tiers .full td:last-child { color: var(--green); }
.tiers .short td:last-child { color: var(--red); }
.meter { display: block; height: 4px; width: 84px; background: #e6e2db; border-radius: 2px; margin-top: 3px; overflow: hidden; }
.meter span { display: block; height: 100%; background: var(--green); max-width: 100%; }
.short .meter span { background: #c48a2a; }

@media (min-width: 1080px) {
  .columns { display: grid; grid-template-columns: minmax(0, 1fr) 400px; grid-gap: 22px; align-items: start; }
  aside {
    position: -webkit-sticky; position: sticky; top: 16px; max-height: calc(100vh - 32px);
    overflow-y: auto; margin-bottom: 0;
  }
  .bar { display: none; }
  .who { padding-bottom: 0; }
  .inner { display: flex; align-items: center; justify-content: space-between; }
  .tools { flex: none; margin-left: 24px; }
}
@media (max-width: 599px) {
  body { font-size: 15px; }
  .inner, .columns { padding-left: 12px; padding-right: 12px; }
  .columns { padding-top: 12px; }
  .bar { padding-left: 12px; padding-right: 12px; font-size: 14px; }
  h1 { font-size: 21px; }
  .part { padding: 14px 14px 4px; }
  .question { padding-left: 10px; }
  .tools button { padding: 6px 8px; margin: 3px; }
  .choice { padding: 6px 8px 6px 7px; margin: 2px; }
  .tiers .of { display: inline; }
  aside { padding: 14px; }
  .tiers thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0); }
  .tiers, .tiers tbody { display: block; }
  .tiers tr { display: flex; flex-wrap: wrap; border-bottom: 1px solid #ece8e1; padding: 5px 0; }
  .tiers th, .tiers td { border: 0; padding: 0 10px 0 0; }
  .tiers td:last-child { margin-left: auto; padding-right: 0; }
}
@media (prefers-reduced-motion: no-preference) {
  .choice, .contents a, .meter span { transition: border-color .15s, width .2s; }
}
#sheet { display: none; }
@media print {
  .screen, .skip { display: none !important; }
  #sheet { display: block; }
  body { background: #fff; }
}

"""#

  static let narrowing: StaticString = #"""

// Browsers of 2018 run WebAssembly only where a policy allows eval, so the policy above does. Those
// that have toSorted also know 'wasm-unsafe-eval', and a second policy takes eval away from them:
// what one of several policies refuses is refused.
if (Array.prototype.toSorted) {
  var policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "script-src {{scripts}} 'wasm-unsafe-eval'";
  document.head.appendChild(policy);
}

"""#

  static let script: StaticString = #"""

"use strict";
(function () {
// What the page itself says: its buttons and fields. All that is said of the rules comes from the
// engine.
const words = {
  zh: {
    tag: "zh-CN", other: "English", otherTag: "en",
    skip: "跳到表格", heading: "基层工会星级自评表", tools: "表格操作",
    open: "打开", save: "保存", print: "打印", anew: "重新填写",
    rating: "评定", union: "工会", facts: "数据", contents: "目录",
    name: "工会名称", type: "工会类型", form: "建会形式", code: "统一社会信用代码", district: "区县",
    year: "年度", claimedStar: "自报星级", required: "必填", choose: "请选择", notStated: "不填",
    namePlaceholder: "（填写工会名称）",
    chooseType: "选好工会类型和建会形式，就会出现要回答的问题。",
    yes: "是", no: "否", na: "不适用", open_: "未答",
    evidence: "佐证材料，每行一份", note: "备注", proof: "佐证和备注",
    ofWhole: (whole, value) => "／" + whole + " " + value,
    whole: answer => "文件中这一项是整体回答的：" + answer + "。下面没有单独回答的条款都按它算。",
    inherited: "随整项", split: "改为逐条回答", written: raw => "文件中写的是 " + raw,
    from: "出处：", uses: "用到的数据：",
    tier: "指数", score: "做到", needed: "需要", state: "结果",
    reached: "达到", short: count => "差 " + count + " 项",
    noRating: "还不能评定", mend: count => "请先改正 " + count + " 处错误",
    errors: count => count + " 处错误", warnings: count => count + " 条提示",
    place: (line, column) => "第 " + line + " 行第 " + column + " 列：",
    more: count => "另有 " + count + " 处错误没有列出",
    unanswered: (open, all) => open === 0 ? "已答完" : "已答 " + (all - open) + "/" + all,
    opened: name => "已打开 " + name, refused: name => name + " 有错误",
    refusedHow: "能读出的内容已填入下面的表，请按下列各处改正；多出来的在“评定”一栏里删去。",
    unread: name => name + " 打不开", unreadHow: "表格没有改动。请按下列各处改正文件后再打开。",
    unreadable: "这个文件读不出来。", tooLarge: "这个文件太大，不会是自评表。",
    saved: name => "已保存 " + name, close: "知道了",
    restored: "已恢复上次在这个浏览器里填写的内容。要填新的一份，请按“重新填写”。",
    noStorage: "这个浏览器不让网页自动保存：关掉之前，请按“保存”。",
    elsewhere: "另一个窗口也在填写这份表，自动保存会互相覆盖：请只留一个窗口。",
    askAnew: "清空表格，重新填写？没有保存到文件的内容会丢失。",
    askOpen: "表格里有没有保存到文件的内容，打开文件会把它换掉。继续吗？",
    noEngine: "这份表在这个浏览器里运行不了。请换用 2018 年以后的 Chrome、Firefox、Safari 或 2020 年以后的 Edge；"
      + "若还是这样，这个文件可能不完整，请重新索取。",
    fault: "评定程序出错了。填写的内容还在，请先保存，再刷新这一页。",
    remove: key => "删去“" + key + "”",
    askRemove: key => "“" + key + "”里的全部内容都会删去，不能恢复。继续吗？",
    noSheet: "改正错误后才能打印评定表。",
    fileName: "自评表",
  },
  en: {
    tag: "en", other: "中文", otherTag: "zh-CN",
    skip: "Skip to the form", heading: "Self-assessment of a grassroots union", tools: "The form",
    open: "Open", save: "Save", print: "Print", anew: "Start anew",
    rating: "Rating", union: "The union", facts: "Numbers", contents: "Contents",
    name: "Name of the union", type: "Type", form: "Form", code: "Unified social credit code",
    district: "District", year: "Year", claimedStar: "Star claimed", required: "required",
    choose: "choose", notStated: "not stated", namePlaceholder: "(name of the union)",
    chooseType: "Choose the type and form of the union: its questions appear here.",
    yes: "Yes", no: "No", na: "Not applicable", open_: "Unanswered",
    evidence: "Evidence, one a line", note: "Note", proof: "Evidence and note",
    ofWhole: (whole, value) => "of " + whole + ": " + value,
    whole: answer => "The file answers this criterion as a whole: " + answer
      + ". That counts for each clause below without an answer of its own.",
    inherited: "as the whole", split: "Answer one by one", written: raw => "the file has " + raw,
    from: "Source: ", uses: "Uses: ",
    tier: "Index", score: "Met", needed: "Needed", state: "Result",
    reached: "reached", short: count => count + " more",
    noRating: "No rating yet",
    mend: count => "Mend " + count + (count === 1 ? " mistake first" : " mistakes first"),
    errors: count => count + (count === 1 ? " mistake" : " mistakes"),
    warnings: count => count + (count === 1 ? " warning" : " warnings"),
    place: (line, column) => "line " + line + ", column " + column + ": ",
    more: count => count + " more are not listed",
    unanswered: (open, all) => open === 0 ? "all answered" : (all - open) + "/" + all + " answered",
    opened: name => "Opened " + name, refused: name => name + " has mistakes",
    refusedHow: "What could be read is in the form below; mend it where it says so, and remove under "
      + "Rating what does not belong.",
    unread: name => name + " cannot be opened",
    unreadHow: "The form is as it was. Mend the file in these places and open it again.",
    unreadable: "This file cannot be read.", tooLarge: "This file is too large for a submission.",
    saved: name => "Saved " + name, close: "Close",
    restored: "This is what you filled in before in this browser. For a new one, press Start anew.",
    noStorage: "This browser keeps nothing for the page: press Save before you close it.",
    elsewhere: "Another window has this form open too, and each overwrites what the other keeps: "
      + "close one of them.",
    askAnew: "Empty the form and start anew? What is not saved to a file is lost.",
    askOpen: "The form holds what is not saved to a file. Opening a file replaces it. Go on?",
    noEngine: "The form does not run in this browser. Use a Chrome, Firefox or Safari of 2018 or later, "
      + "or an Edge of 2020; if that does not help, the file may be incomplete: ask for it again.",
    fault: "The engine failed. What you filled in is still here: save it, then reload the page.",
    remove: key => "Remove '" + key + "'",
    askRemove: key => "All that '" + key + "' holds is removed, and cannot be brought back. Go on?",
    noSheet: "Mend the mistakes before printing the rating sheet.",
    fileName: "self-assessment",
  },
};

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

// Unpacking, for browsers that cannot: the engine is carried compressed (RFC 1951 and 1952).

/** The lengths and distances of copies: the least that a sign stands for, and its further bits. */
const copies = (() => {
  const lengths = [], distances = [];
  for (let sign = 0, least = 3; sign < 28; sign++) {
    const bits = sign < 8 ? 0 : (sign >> 2) - 1;
    lengths.push([least, bits]);
    least += 1 << bits;
  }
  lengths.push([258, 0]);
  for (let sign = 0, least = 1; sign < 30; sign++) {
    const bits = sign < 4 ? 0 : (sign >> 1) - 1;
    distances.push([least, bits]);
    least += 1 << bits;
  }
  return { lengths, distances };
})();

/** A code of Huffman's, told by how many bits each sign has. */
class SignCode {
  constructor(lengths) {
    this.width = Math.max(...lengths);
    const counts = new Uint16Array(16), next = new Uint16Array(16);
    for (const length of lengths) if (length > 0) counts[length]++;
    for (let length = 1; length < 15; length++) next[length + 1] = next[length] + counts[length] << 1;
    // What the next bits begin with: a sign above four bits that say how many of them are its own.
    this.entries = new Uint16Array(1 << this.width);
    lengths.forEach((length, sign) => {
      if (length === 0) return;
      // Codes are read from their highest bit, all else from its lowest.
      let first = 0;
      for (let code = next[length]++, bit = length; bit-- > 0; code >>= 1) first = first << 1 | code & 1;
      for (; first < this.entries.length; first += 1 << length) this.entries[first] = sign << 4 | length;
    });
  }

  read(input) {
    const entry = this.entries[input.next(this.width)];
    if (entry === 0) throw new Error("no sign has this code");
    input.drop(entry & 15);
    return entry >> 4;
  }
}

/** Bits as they are read, the lowest of a byte first. */
class BitReader {
  constructor(bytes, place) { Object.assign(this, { bytes, place, held: 0, count: 0 }); }

  /** The next bits, which stay; behind the end there are eight bytes that are not asked. */
  next(wanted) {
    while (this.count < wanted) {
      if (this.place >= this.bytes.length) throw new Error("the text breaks off");
      this.held |= this.bytes[this.place++] << this.count;
      this.count += 8;
    }
    return this.held & ((1 << wanted) - 1);
  }

  drop(count) {
    this.held >>>= count;
    this.count -= count;
  }

  bits(wanted) {
    const value = this.next(wanted);
    this.drop(wanted);
    return value;
  }

  /** Leaves what is left of the byte that was begun. */
  skipToByte() { this.drop(this.count & 7); }
}

/** The order in which the lengths of the code of lengths are written. */
const orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The two codes of a block: those of signs and lengths of copies, and of distances. */
function codesOf(input, isFixed) {
  if (isFixed) {
    const lengths = Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8));
    return [new SignCode(lengths), new SignCode(Array(30).fill(5))];
  }
  const signs = input.bits(5) + 257, distances = input.bits(5) + 1, written = input.bits(4) + 4;
  const ofLengths = Array(19).fill(0);
  for (let i = 0; i < written; i++) ofLengths[orderOfLengths[i]] = input.bits(3);
  const code = new SignCode(ofLengths);
  const lengths = [];
  while (lengths.length < signs + distances) {
    const sign = code.read(input);
    if (sign < 16) {
      lengths.push(sign);
    } else {
      const value = sign === 16 ? lengths[lengths.length - 1] : 0;
      let repeats = sign === 16 ? input.bits(2) + 3 : sign === 17 ? input.bits(3) + 3 : input.bits(7) + 11;
      while (repeats-- > 0) lengths.push(value);
    }
  }
  return [new SignCode(lengths.slice(0, signs)), new SignCode(lengths.slice(signs))];
}

/** What `bytes`, as `gzip -n` writes them, were made of; `size` is how many bytes that are. */
function unpacked(bytes, size) {
  // Ten bytes of a header that says nothing more, and eight at the end that are not asked.
  const input = new BitReader(bytes, 10);
  const output = new Uint8Array(size);
  let end = 0, isLast = false;
  while (!isLast) {
    isLast = input.bits(1) === 1;
    const kind = input.bits(2);
    if (kind === 0) {
      input.skipToByte();
      const length = input.bits(16);
      input.bits(16);
      for (let i = 0; i < length; i++) output[end++] = input.bits(8);
      continue;
    }
    const [signs, distances] = codesOf(input, kind === 1);
    for (let sign; (sign = signs.read(input)) !== 256;) {
      if (sign < 256) {
        output[end++] = sign;
        continue;
      }
      const [least, bits] = copies.lengths[sign - 257];
      const length = least + input.bits(bits);
      const [nearest, further] = copies.distances[distances.read(input)];
      const from = end - nearest - input.bits(further);
      for (let i = 0; i < length; i++) output[end++] = output[from + i];
    }
  }
  return output;
}

// The engine: StarRules as WebAssembly. A text goes in, a text comes out; it can reach nothing else.

/** The module's bytes, of the text that the page carries: gzip in base64. */
async function moduleBytes(text) {
  const packed = bytesOfBase64(text);
  // Browsers that can unpack do it many times as fast.
  if (window.DecompressionStream) {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).arrayBuffer();
  }
  // How long the text was stands in the last four bytes (RFC 1952, section 2.3.1).
  const size = new DataView(packed.buffer).getUint32(packed.length - 4, true);
  return unpacked(packed, size);
}

/** The bytes of a text in base64. */
function bytesOfBase64(text) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const raw = atob(text.trim());
  const bytes = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  return bytes;
}

class Engine {
  /** An engine that has loaded the rules. */
  static async started(module, rules) {
    const engine = new Engine();
    engine.calls = (await WebAssembly.instantiate(module, {})).exports;
    engine.put(rules);
    // The tool has checked the rules that it prints: refused, they were changed since.
    if (engine.calls.load(1) !== 0) throw new Error(engine.text());
    return engine;
  }

  put(bytes) {
    const start = this.calls.input(bytes.length);
    // The memory may have grown, and then this is another buffer.
    new Uint8Array(this.calls.memory.buffer).set(bytes, start >>> 0);
  }

  text() {
    const start = this.calls.output() >>> 0;
    const length = this.calls.outputLength();
    return new TextDecoder().decode(new Uint8Array(this.calls.memory.buffer, start, length));
  }

  outline(language) {
    this.calls.outline(language);
    return JSON.parse(this.text());
  }

  /** The questions of a type and form, by their places in the outline; null where there are none. */
  questions(type, form, language) {
    return this.calls.questions(type, form, language) === 0 ? JSON.parse(this.text()) : null;
  }

  /** What `assess --format json` says of a submission, and whether it is refused. */
  assess(bytes, language) {
    this.put(bytes);
    const isRefused = this.calls.assess(language) !== 0;
    return { isRefused, result: JSON.parse(this.text()) };
  }

  /** What `assess` says in words of the submission before; for one that is accepted. */
  report(language) {
    this.calls.report(language);
    return JSON.parse(this.text());
  }

  /** The rating sheet of the submission before; null where it is refused. */
  sheet(language) { return this.calls.sheet(language) === 0 ? this.text() : null; }
}

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

})();

"""#

}
