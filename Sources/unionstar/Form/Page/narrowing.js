
// Browsers of 2018 run WebAssembly only where a policy allows eval, so the policy above does. Those
// that have toSorted also know 'wasm-unsafe-eval', and a second policy takes eval away from them:
// what one of several policies refuses is refused.
if (Array.prototype.toSorted) {
  var policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "script-src {{scripts}} 'wasm-unsafe-eval'";
  document.head.appendChild(policy);
}
