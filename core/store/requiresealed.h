// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/parts.h"
#include "core/testimony/errors.h"
#include "core/vault/fieldcipher.h"

// Private to core/store.
namespace meyar::store {

/// Throws for what is not ciphertext.
inline void requireSealed(const QByteArray &bytes, const QString &what)
{
    if (!vault::looksSealed(bytes)) {
        throw Failure{testimony::plainText(what)};
    }
}

} // namespace meyar::store
