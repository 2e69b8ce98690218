// Whatever writes to the prototype of all objects throws from here on (H4).
Object.freeze(Object.prototype);
