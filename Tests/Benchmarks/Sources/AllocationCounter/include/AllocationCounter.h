#pragma once

#include <stdint.h>

/// How many blocks of memory the process has asked for so far, on Linux with the GNU C library; 0 elsewhere.
int64_t careAllocationCount(void);
