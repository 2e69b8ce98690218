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

  function start(root) {
    const element = root.querySelector('[data-editor]');
    element.removeAttribute('data-editor');
    const field = makeField(element);
    editors[element.id] = expose(field);
    const plain = root.querySelector('textarea.Ak');
    const isPlain = !plain.hidden;
    const leave = () => {
      if (root.dataset.leaves === 'hidden') root.style.display = 'none';
      else root.remove();
    };
    const send = () => {
      const subject = root.querySelector('input[name="subjectbox"]');
      const to = [...root.querySelectorAll('[data-hovercard-id]')].map((chip) => chip.dataset.hovercardId);
      const html = isPlain ? undefined : field.getCleanContents();
      sent.push({
        to,
        subject: subject?.value ?? '',
        html,
        text: isPlain ? plain.value : linesOf(field),
      });
      // Gmail answers a little later and then takes the window away.
      setTimeout(leave, 30);
    };
    root.querySelectorAll('input[peoplekit-id]').forEach(acceptTypedRecipients);
    root.querySelector('[data-act="send"]').addEventListener('click', send);
    root.querySelector('[data-act="discard"]').addEventListener('click', leave);
    root.querySelector('[data-act="close"]')?.addEventListener('click', leave);
    root.addEventListener('keydown', (event) => {
      const onSend = event.target.closest('[data-act="send"]');
      const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey || onSend);
      if (!isSend) return;
      event.preventDefault();
      send();
    });
  }

  document.querySelectorAll('[data-window]').forEach(start);
  document.documentElement.dataset.ready = 'yes';
})();
