#ifndef CZLIB_H
#define CZLIB_H

#include <zlib.h>

/* Begins to inflate a raw stream, as parts of a ZIP archive are; zlib has this as a macro only. */
int czlib_begin_raw(z_stream *stream);

#endif
