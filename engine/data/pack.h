// pack.h: writes a bundle as a NAME.kit, the same bytes every time: kit.json
// (stored, so that a shelf can read it alone), seal/files.sha256, then the
// other files sorted by name, deflated where that helps; every date is
// 1980-01-01 and every mode 0644.
#ifndef DATA_PACK_H
#define DATA_PACK_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/error.h"
#include "data/bundle.h"

// Adds the ZIP to *out, which must be empty. What it writes, bundle_open
// accepts; false and a sentence when memory runs out or it would be too big.
bool bundle_pack(const Bundle *bundle, Buffer *out, Error *err);

#endif
