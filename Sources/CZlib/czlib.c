#include "czlib.h"

int czlib_begin_raw(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }
