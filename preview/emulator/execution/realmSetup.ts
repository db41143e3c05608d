/**
 * Runs inside the script's own world and gives the emulator what it needs from there: a Date that
 * follows the emulator's clock and the script's time zone, and makers of arrays, dates and errors
 * for which `instanceof` holds inside the script.
 */
export const REALM_SETUP = `(function (now, toLocal, toInstant, zone) {
  'use strict';
  const Plain = Date;
  const proto = Plain.prototype;
  const { getTime, setTime } = proto;
  const define = (name, value) =>
    Object.defineProperty(proto, name, { value, writable: true, configurable: true });
  const localOf = (date) => {
    const time = getTime.call(date);
    return new Plain(time === time ? toLocal(time) : NaN);
  };
  const parts = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
  for (const part of parts.concat('Day')) {
    const read = proto['getUTC' + part];
    define('get' + part, function () { return read.call(localOf(this)); });
  }
  for (const part of parts) {
    const write = proto['setUTC' + part];
    define('set' + part, function (...values) {
      const local = localOf(this);
      write.apply(local, values);
      const time = getTime.call(local);
      return setTime.call(this, time === time ? toInstant(time) : NaN);
    });
  }
  define('getTimezoneOffset', function () {
    const time = getTime.call(this);
    return (time - toLocal(time)) / 60000;
  });
  const two = (value) => String(Math.abs(value)).padStart(2, '0');
  const days = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  define('toDateString', function () {
    if (isNaN(this)) return 'Invalid Date';
    return days[this.getDay()] + ' ' + months[this.getMonth()] + ' ' + two(this.getDate()) + ' ' +
      String(this.getFullYear()).padStart(4, '0');
  });
  define('toTimeString', function () {
    if (isNaN(this)) return 'Invalid Date';
    const offset = -this.getTimezoneOffset();
    return two(this.getHours()) + ':' + two(this.getMinutes()) + ':' + two(this.getSeconds()) +
      ' GMT' + (offset < 0 ? '-' : '+') + two(Math.trunc(offset / 60)) + two(offset % 60);
  });
  define('toString', function () {
    return isNaN(this) ? 'Invalid Date' : this.toDateString() + ' ' + this.toTimeString();
  });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const original = proto[name];
    define(name, function (locales, options) {
      return original.call(this, locales, Object.assign({ timeZone: zone }, options));
    });
  }
  const parse = (text) => {
    const string = String(text);
    if (/^[+-]?\\d{4,6}(-\\d\\d){0,2}$/.test(string)) return Plain.parse(string);
    if (/(Z|GMT|UTC|[+-]\\d\\d:?\\d\\d)(\\s*\\(.*\\))?\\s*$/i.test(string)) return Plain.parse(string);
    const iso = /^\\d{4}-\\d\\d-\\d\\dT/.test(string);
    const local = Plain.parse(string + (iso ? 'Z' : ' UTC'));
    return local === local ? toInstant(local) : NaN;
  };
  function Emulated(...values) {
    if (new.target === undefined) return new Plain(now()).toString();
    let time;
    if (values.length === 0) time = now();
    else if (values.length > 1) {
      const local = Plain.UTC(...values);
      time = local === local ? toInstant(local) : NaN;
    } else if (Object.prototype.toString.call(values[0]) === '[object Date]') {
      time = getTime.call(values[0]);
    } else {
      const value = typeof values[0] === 'object' ? values[0].valueOf() : values[0];
      time = typeof value === 'string' ? parse(value) : value;
    }
    return Reflect.construct(Plain, [time], new.target);
  }
  Object.defineProperty(Emulated, 'name', { value: 'Date' });
  Emulated.prototype = proto;
  Emulated.now = () => now();
  Emulated.UTC = Plain.UTC;
  Emulated.parse = parse;
  define('constructor', Emulated);
  Object.defineProperty(globalThis, 'Date', { value: Emulated, writable: true, configurable: true });
  const stringify = JSON.stringify;
  const parseJson = JSON.parse;
  return {
    date: (time) => new Plain(time),
    error: (message) => {
      const error = new Error(message);
      error.name = 'Exception';
      return error;
    },
    json: (text) => parseJson(text),
    array: (values) => Array.from(values),
    rows: (rows, top, left, height, width, special) => {
      const result = [];
      const end = left + width;
      for (let row = top; row < top + height; row += 1) {
        const source = rows[row];
        const line = [];
        for (let column = left; column < end; column += 1) {
          const value = source === undefined ? null : source[column];
          if (value === null || value === undefined) line.push('');
          else if (typeof value !== 'object') line.push(value);
          else {
            const known = special(value);
            line.push(typeof known === 'number' ? new Plain(known) : known);
          }
        }
        result.push(line);
      }
      return result;
    },
  };
})`;
