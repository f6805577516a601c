// Tasklist draws its page anew all the time. What is mended here is mended again after each drawing.
const menders = [];
let waiting = false;

export function afterDrawing(mend) {
  menders.push(mend);
}

export function start() {
  new MutationObserver(mendSoon).observe(document.body, { childList: true, subtree: true, attributeFilter: ['class'] });
  mendSoon();
}

function mendSoon() {
  if (!waiting) {
    waiting = true;
    requestAnimationFrame(mendNow);
  }
}

function mendNow() {
  waiting = false;
  menders.forEach((mend) => mend());
}
