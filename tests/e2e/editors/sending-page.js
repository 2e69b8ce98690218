// What both mail pages do after Send beyond taking the window away: the menu beside it with times to choose, a question
// about an empty subject, a failure, and a message with Undo. Made up, shaped after what public sources of 2024 to 2026 tell;
// only roles and attributes are as on the sites. No markup is set from strings: the pages are served with Trusted Types.
(() => {
  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  const KINDS = {
    gmail: {
      button: (label, name) => element('button', { name, 'data-answer': name }, label),
      // One menu for all windows, outside of them.
      entries: [['later', { selector: 'scheduledSend' }]],
      time: (label, act) => element('div', { role: 'menuitem', class: 'Az', tabindex: '0', 'data-time': act }, label),
    },
    outlook: {
      button: (label, name) => element('button', { type: 'button', 'data-answer': name }, label),
      entries: [
        ['now', {}],
        ['later', {}],
      ],
      time: (label, act) => element('button', { type: 'button', 'data-time': act }, label),
    },
  };

  /** Closes by its buttons or Escape; `onAnswer` is called with the button's name. */
  function showDialog(kind, role, text, answers, onAnswer) {
    const dialog = element('div', { role, 'aria-modal': 'true', tabindex: '-1' }, element('p', {}, text));
    const close = (answer) => {
      dialog.remove();
      onAnswer(answer);
    };
    for (const [label, name] of answers) dialog.append(kind.button(label, name));
    dialog.addEventListener('click', ({ target }) => {
      const answer = target.closest('[data-answer]')?.dataset.answer;
      if (answer) close(answer);
    });
    dialog.addEventListener('keydown', ({ key }) => key === 'Escape' && close('cancel'));
    document.body.append(dialog);
    dialog.querySelector('button').focus();
    return dialog;
  }

  function chooseTime(kind, onChosen) {
    const dialog = showDialog(kind, 'dialog', '⏰', [['✕', 'cancel']], () => {});
    for (const [label, act] of [
      ['8:00', 'chosen'],
      ['13:00', 'chosen'],
      ['🗓', 'other'],
    ])
      dialog.append(kind.time(label, act));
    const choose = (target) => {
      const act = target.closest('[data-time]')?.dataset.time;
      if (!act) return;
      dialog.remove();
      if (act === 'chosen') return onChosen();
      const own = showDialog(
        kind,
        'dialog',
        '🗓',
        [
          ['→', 'ok'],
          ['✕', 'cancel'],
        ],
        (answer) => answer === 'ok' && onChosen(),
      );
      own.append(element('input', { type: 'text', value: '9:30' }));
    };
    dialog.addEventListener('click', ({ target }) => choose(target));
    dialog.addEventListener('keydown', ({ key, target }) => key === 'Enter' && choose(target));
  }

  function openMenu(kind, opener, onEntry) {
    const menu = element('div', { role: 'menu', tabindex: '-1' });
    for (const [index, [act, attributes]] of kind.entries.entries())
      menu.append(
        element(
          'div',
          { role: 'menuitem', tabindex: '0', id: `entry-${index}`, 'data-entry': act, ...attributes },
          '▫',
        ),
      );
    const choose = (entry) => {
      if (!entry) return;
      // As the real menus: gone when the button comes up, before there is a click.
      menu.remove();
      onEntry(entry.dataset.entry);
    };
    menu.addEventListener('mouseup', ({ target }) => choose(target.closest('[data-entry]')));
    // The focus stays on the opener, which names the entry that a key would choose.
    opener.setAttribute('aria-activedescendant', `entry-${kind.entries.length - 1}`);
    opener.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' || !menu.isConnected) return;
        event.stopImmediatePropagation();
        event.preventDefault();
        const entry = document.getElementById(opener.getAttribute('aria-activedescendant'));
        opener.removeAttribute('aria-activedescendant');
        choose(entry);
      },
      true,
    );
    document.body.append(menu);
  }

  /**
   * Lets a window send: `deliver(isLater)` writes the mail down, `leave` takes the window away, `comeBack` opens the same draft
   * anew. What goes wrong is chosen by the page's address.
   */
  window.__sending = (site, { root, opener, subject, deliver, leave, comeBack }) => {
    const kind = KINDS[site];
    const { sends, asks } = document.documentElement.dataset;
    const again = () => comeBack();
    const sayGone = () => {
      const undo = element('button', { type: 'button', 'data-act': 'undo' }, '↶');
      const toast = element('div', { role: 'alert', 'aria-live': 'assertive' }, '✓', undo);
      undo.addEventListener('click', () => {
        toast.remove();
        again();
      });
      document.body.append(toast);
    };
    const send = (isLater) => {
      if (sends === 'fails') return void showDialog(kind, 'alertdialog', '⚠', [['OK', 'ok']], () => {});
      if (sends !== 'returns') deliver(isLater);
      // Both sites answer a little later and then take the window away.
      setTimeout(() => {
        leave();
        if (sends !== 'returns') return sayGone();
        setTimeout(() => {
          showDialog(kind, 'alertdialog', '⚠', [['OK', 'ok']], () => {});
          again();
        }, 60);
      }, 30);
    };
    const attempt = (isLater) => {
      if (asks === undefined || subject()) return send(isLater);
      const answers = [
        ['→', 'ok'],
        ['←', 'cancel'],
      ];
      showDialog(kind, 'alertdialog', '?', answers, (answer) => answer === 'ok' && send(isLater));
    };
    const later = () => chooseTime(kind, () => attempt(true));
    const show = () => openMenu(kind, opener, (entry) => (entry === 'later' ? later() : attempt(false)));
    opener?.addEventListener('click', show);
    if (opener?.tagName === 'DIV') opener.addEventListener('keydown', ({ key }) => key === 'Enter' && show());
    return () => root.isConnected && attempt(false);
  };
})();
