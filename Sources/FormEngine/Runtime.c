// What compiled Swift asks of a C library, for a module that imports nothing: copying and comparing
// bytes, a heap, and a product of 128 bits.

typedef __SIZE_TYPE__ size_t;
typedef unsigned char byte;
typedef unsigned long long word;

// Each of these must not be compiled into a call of itself.
#define PLAIN __attribute__((no_builtin))

PLAIN void *memmove(void *to, const void *from, size_t count) {
  byte *out = to;
  const byte *in = from;
  if (out < in) {
    // Eight at a time: most of what is copied are lists and texts.
    for (; count >= 8; count -= 8, out += 8, in += 8) {
      __builtin_memcpy_inline(out, in, 8);
    }
    while (count--) *out++ = *in++;
  } else {
    while (count >= 8) {
      count -= 8;
      __builtin_memcpy_inline(out + count, in + count, 8);
    }
    while (count--) out[count] = in[count];
  }
  return to;
}

PLAIN void *memcpy(void *to, const void *from, size_t count) { return memmove(to, from, count); }

PLAIN void *memset(void *to, int value, size_t count) {
  byte *out = to;
  word eight = (byte)value * 0x0101010101010101ull;
  for (; count >= 8; count -= 8, out += 8) __builtin_memcpy_inline(out, &eight, 8);
  while (count--) *out++ = (byte)value;
  return to;
}

PLAIN int memcmp(const void *left, const void *right, size_t count) {
  const byte *a = left, *b = right;
  for (; count--; a++, b++) {
    if (*a != *b) return *a - *b;
  }
  return 0;
}

// The heap. A block is a length, four bytes, and what it holds, which begins at a multiple of 16.
// There are four lengths of block to each power of two, and a list of those of each length that were
// given back: what a call has taken and given back serves the next, so memory stops growing.

enum { classes = 112 };
static void *freed[classes];
static byte *top;
extern byte __heap_base;

// The class of blocks that `length` fits in; `length` becomes theirs.
static unsigned class_of(size_t *length) {
  size_t units = (*length + 15) / 16;
  if (units < 8) {
    *length = units * 16;
    return units;
  }
  unsigned shift = 29 - __builtin_clz(units);
  size_t steps = (units + ((size_t)1 << shift) - 1) >> shift;
  *length = steps << shift << 4;
  return 4 * shift + steps;
}

int posix_memalign(void **result, size_t alignment, size_t count) {
  if (alignment > 16 || count > (size_t)1 << 30) return 22;
  size_t length = count + 4;
  unsigned class = class_of(&length);
  byte *block = freed[class];
  if (block) {
    freed[class] = *(void **)block;
  } else {
    if (!top) top = (byte *)(((size_t)&__heap_base + 4 + 15) / 16 * 16);
    block = top;
    size_t have = __builtin_wasm_memory_size(0) << 16, need = (size_t)block + length;
    if (need > have) {
      size_t pages = (need - have + 65535) >> 16;
      if (__builtin_wasm_memory_grow(0, pages < 16 ? 16 : pages) == (size_t)-1) return 12;
    }
    top = block + length;
    ((unsigned *)block)[-1] = class;
  }
  *result = block;
  return 0;
}

void free(void *block) {
  if (!block) return;
  unsigned class = ((unsigned *)block)[-1];
  *(void **)block = freed[class];
  freed[class] = block;
}

// What tables of hashes begin with. A page rates what its own reader typed, so nothing is gained by
// a number that cannot be foreseen, and the same input gives the same work.
void arc4random_buf(void *buffer, size_t count) { memset(buffer, 7, count); }

// The product of two numbers of 128 bits, given and returned as halves.
void __multi3(word *product, word left, word left_high, word right, word right_high) {
  word low = 0xffffffff;
  word p = (left & low) * (right & low), q = (left >> 32) * (right & low);
  word r = (left & low) * (right >> 32), s = (left >> 32) * (right >> 32);
  word middle = (p >> 32) + (q & low) + (r & low);
  product[0] = (p & low) | middle << 32;
  product[1] = s + (q >> 32) + (r >> 32) + (middle >> 32) + left * right_high + left_high * right;
}
