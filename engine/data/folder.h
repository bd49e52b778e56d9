// folder.h: an activity's files from the folder it is written in.
#ifndef DATA_FOLDER_H
#define DATA_FOLDER_H

#include "base/error.h"
#include "base/stream.h"
#include "data/files.h"

// How files are opened; stream_open of device/stream_sdl.h fits.
typedef Stream *StreamOpen(const char *path, Error *err);

// Reads and sorts all files below `path`, under the rules of a bundle (see
// zipcheck.h). Left out: tests/ and names that begin with a dot. Links are
// refused. What was read before a failure is in *files all the same.
bool folder_read(const char *path, StreamOpen *open, Files *files, Error *err);

#endif
