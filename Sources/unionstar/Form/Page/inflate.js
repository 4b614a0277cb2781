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
