// What Embedded Swift asks of a C library: memory, and a few functions. So the module needs nothing of its host.

typedef unsigned char Byte;
typedef unsigned long Size;
typedef unsigned long long Word;

// Memory is handed out in blocks of powers of two; a freed block goes to the list of its size and is handed out again. Right
// before what was asked for stand the start and the size of its block.
typedef struct Block {
  struct Block *next;
} Block;

typedef struct Header {
  Block *block;
  Size power;
} Header;

extern Byte __heap_base;
static Block *freed[32];
static Size end;

static Block *new_block(Size power) {
  const Size page = 65536;
  if (end == 0) end = ((Size)&__heap_base + 15) & ~(Size)15;
  const Size size = (Size)1 << power;
  const Size room = __builtin_wasm_memory_size(0) * page;
  if (size > room - end) {
    const Size missing = (size - (room - end) + page - 1) / page;
    if (__builtin_wasm_memory_grow(0, missing) == (Size)-1) return 0;
  }
  Block *block = (Block *)end;
  end += size;
  return block;
}

int posix_memalign(void **result, Size alignment, Size size) {
  const Size outOfMemory = 12;
  if (alignment < 16) alignment = 16;
  const Size needed = size + sizeof(Header) + alignment;
  if (needed < size || needed > (Size)1 << 30) return outOfMemory;
  const Size power = 32 - __builtin_clzl(needed - 1);
  Block *block = freed[power];
  if (block) {
    freed[power] = block->next;
  } else if (!(block = new_block(power))) {
    return outOfMemory;
  }
  const Size start = ((Size)block + sizeof(Header) + alignment - 1) & ~(alignment - 1);
  *((Header *)start - 1) = (Header){block, power};
  *result = (void *)start;
  return 0;
}

void free(void *memory) {
  if (!memory) return;
  const Header header = *((Header *)memory - 1);
  header.block->next = freed[header.power];
  freed[header.power] = header.block;
}

int memcmp(const void *left, const void *right, Size count) {
  const Byte *a = left, *b = right;
  for (Size index = 0; index < count; index++) {
    if (a[index] != b[index]) return a[index] - b[index];
  }
  return 0;
}

// Half away from zero.
double round(double number) {
  const double whole = __builtin_trunc(number);
  return __builtin_fabs(number - whole) >= 0.5 ? whole + __builtin_copysign(1, number) : whole;
}

float roundf(float number) {
  return (float)round(number);
}

// The product of 128 bits, put together from those of 32.
__int128 __multi3(__int128 left, __int128 right) {
  const Word a = (Word)left, b = (Word)right, low = 0xFFFFFFFF;
  const Word bottom = (a & low) * (b & low);
  const Word middle = (a >> 32) * (b & low) + (bottom >> 32);
  const Word other = (a & low) * (b >> 32) + (middle & low);
  Word high = (a >> 32) * (b >> 32) + (middle >> 32) + (other >> 32);
  high += (Word)(left >> 64) * b + a * (Word)(right >> 64);
  return (__int128)((unsigned __int128)high << 64 | (other << 32 | (bottom & low)));
}

// Seeds of hashes. Fixed, so that the page gives the same answers every time.
void arc4random_buf(void *memory, Size count) {
  for (Size index = 0; index < count; index++) ((Byte *)memory)[index] = 7;
}

// What functions with buffers on the stack look at before they return.
Size __stack_chk_guard = 0x5AFE57AC;

void __stack_chk_fail(void) {
  __builtin_trap();
}
