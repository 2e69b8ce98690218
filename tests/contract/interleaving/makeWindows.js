// Runs in the page before its editors start: makes many compose windows of one, all closed but ready to be shown.
(() => {
  const count = Number(new URLSearchParams(location.search).get('windows') ?? '1');
  const first = document.querySelector('[data-window]');
  const name = (root, n) => {
    root.dataset.number = String(n);
    root.style.display = 'none';
    const editor = root.querySelector('[data-editor]');
    editor.id = `editor_${n}`;
    const parent = root.querySelector('[id^="editorParent_"]');
    if (parent) parent.id = `editorParent_${n}`;
    root.querySelector('input[name="subjectbox"], input[maxlength="255"]').setAttribute('value', `W${n}`);
    root.querySelector('input[name="draft"]')?.setAttribute('value', `#msg-a:r-${n}`);
    const chip = root.querySelector('[data-hovercard-id]');
    const well = root.querySelector('[class*="RECIPIENT_ENTITY"]');
    chip?.setAttribute('data-hovercard-id', `person${n}@example.com`);
    well?.setAttribute('aria-label', `Person <person${n}@example.com>`);
  };
  const copies = Array.from({ length: count - 1 }, () => first.cloneNode(true));
  first.after(...copies);
  [first, ...copies].forEach(name);
})();
