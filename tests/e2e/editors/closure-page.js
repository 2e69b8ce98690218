// The Gmail-shaped page's own code: real goog.editor fields, recipients, Send and discard. Runs after goog.editor.
// No markup is set from strings: the page is served with Trusted Types.
(() => {
  /* global goog */
  const editors = {};
  const sent = [];
  window.__editors = editors;
  window.__sent = sent;

  function makeField(element) {
    const Field = goog.userAgent.GECKO ? goog.editor.ContentEditableField : goog.editor.SeamlessField;
    const kept = [...element.attributes].map(({ name, value }) => [name, value]);
    const field = new Field(element.id);
    const { plugins } = goog.editor;
    for (const plugin of [
      new plugins.BasicTextFormatter(),
      new plugins.RemoveFormatting(),
      new plugins.UndoRedo(),
      new plugins.ListTabHandler(),
      new plugins.SpacesTabHandler(),
      new plugins.EnterHandler(),
      new plugins.Blockquote(true),
    ])
      field.registerPlugin(plugin);
    field.makeEditable();
    const body = field.getElement();
    for (const [name, value] of kept) body.setAttribute(name, value);
    body.setAttribute('contenteditable', 'true');
    if (document.documentElement.dataset.without?.includes('g_editable')) body.removeAttribute('g_editable');
    return field;
  }

  /** The text in lines, as a reader sees it. */
  function linesOf(field) {
    let text = '';
    const endLine = () => {
      if (text && !text.endsWith('\n')) text += '\n';
    };
    const visit = (node) => {
      const isBlock = /^(DIV|P|UL|OL|LI|BLOCKQUOTE|TABLE|TR|TD|HR)$/.test(node.nodeName);
      if (isBlock) endLine();
      if (node.nodeName === '#text') text += node.data;
      else if (node.nodeName === 'BR') text += '\n';
      else node.childNodes.forEach(visit);
      if (isBlock) endLine();
    };
    field.getElement().childNodes.forEach(visit);
    return text.replace(/\n$/, '');
  }

  /** The editor as the tests see it: `html` is what Gmail would save, `saves` counts its autosaves. */
  function expose(field) {
    const editor = {
      saves: 0,
      html: () => field.getCleanContents(),
      text: () => linesOf(field),
      isSettled: () => !field.isModified(),
      // What is due in a moment happens now; what the field has not noticed does not happen.
      flush: () => field.clearDelayedChange(),
    };
    goog.events.listen(field, goog.editor.Field.EventType.DELAYEDCHANGE, () => {
      editor.saves += 1;
    });
    return editor;
  }

  function addChip(row, { name, email }) {
    const chip = document.createElement('div');
    chip.setAttribute('role', 'option');
    chip.setAttribute('data-name', name);
    chip.setAttribute('data-hovercard-id', email);
    chip.className = 'afV';
    chip.textContent = name || email;
    row.querySelector('[role="listbox"]').append(chip);
  }

  function readAddress(text) {
    const parts = /^\s*(?:"?([^"<]*?)"?\s*<)?([^<>\s]+@[^<>\s]+?)>?\s*$/.exec(text);
    return parts ? { name: parts[1] ?? '', email: parts[2] } : undefined;
  }

  function acceptTypedRecipients(input) {
    const accept = () => {
      const address = readAddress(input.value);
      if (!address) return;
      addChip(input.closest('[name]:not(input)'), address);
      input.value = '';
    };
    input.addEventListener('keydown', (event) => {
      if (['Enter', 'Tab', ','].includes(event.key) && !event.ctrlKey) accept();
    });
    input.addEventListener('blur', accept);
  }

  /** The same draft in a window of its own again, as the site opens it anew: with its text, its people and its subject. */
  function reopen(root, template, field) {
    const again = template.cloneNode(true);
    const lists = [...again.querySelectorAll('[role="listbox"]')];
    for (const [index, list] of [...root.querySelectorAll('[role="listbox"]')].entries())
      lists[index]?.replaceChildren(...list.cloneNode(true).childNodes);
    again.querySelector('input[name="subjectbox"]').value = root.querySelector('input[name="subjectbox"]').value;
    again.querySelector('textarea.Ak').value = root.querySelector('textarea.Ak').value;
    again.querySelector('[data-editor]').replaceChildren(...field.getElement().cloneNode(true).childNodes);
    field.dispose();
    again.style.display = '';
    return again;
  }

  function start(root) {
    const template = root.cloneNode(true);
    const parent = root.parentElement;
    const element = root.querySelector('[data-editor]');
    element.removeAttribute('data-editor');
    const field = makeField(element);
    editors[element.id] = expose(field);
    const plain = root.querySelector('textarea.Ak');
    const isPlain = !!plain && !plain.hidden;
    const leave = () => {
      if (root.dataset.leaves === 'hidden') root.style.display = 'none';
      else root.remove();
    };
    const subject = root.querySelector('input[name="subjectbox"]');
    const deliver = (isLater) => {
      const to = [...root.querySelectorAll('[data-hovercard-id]')].map((chip) => chip.dataset.hovercardId);
      const html = isPlain ? undefined : field.getCleanContents();
      sent.push({
        to,
        subject: subject?.value ?? '',
        html,
        text: isPlain ? plain.value : linesOf(field),
        isLater,
      });
    };
    const comeBack = () => {
      root.remove();
      const again = reopen(root, template, field);
      parent.append(again);
      start(again);
      again.querySelector(isPlain ? 'textarea.Ak' : '[g_editable], [contenteditable="true"]').focus();
    };
    const send = window.__sending('gmail', {
      root,
      opener: root.querySelector('.hG'),
      subject: () => subject?.value,
      deliver,
      leave,
      comeBack,
    });
    root.querySelectorAll('input[peoplekit-id]').forEach(acceptTypedRecipients);
    root.querySelector('[data-act="send"]').addEventListener('click', send);
    root.querySelector('[data-act="discard"]').addEventListener('click', leave);
    root.querySelector('[data-act="close"]')?.addEventListener('click', leave);
    root.querySelector('[data-act="minimise"]')?.addEventListener('click', () => {
      const region = root.querySelector('[role="region"]');
      region.style.display = region.style.display ? '' : 'none';
    });
    root.addEventListener('keydown', (event) => {
      const onSend = event.target.closest('[data-act="send"]');
      const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey || onSend);
      const isDiscard = event.key.toLowerCase() === 'd' && event.shiftKey && (event.ctrlKey || event.metaKey);
      if (!isSend && !isDiscard) return;
      event.preventDefault();
      if (isSend) send();
      else leave();
    });
  }

  document.querySelectorAll('[data-window]').forEach(start);
  document.documentElement.dataset.ready = 'yes';
})();
