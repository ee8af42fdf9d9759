// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace meyar::cli {

inline const QString ownWords = QStringLiteral("own words");

/// A refusal in the command line's own words, which Call::refuse() says as they are: wrong use.
[[nodiscard]] inline Error wrongUseOf(const QString &sentence)
{
    return {Error::Code::BadArgument, {sentence}, ownWords};
}
/// The same of an input that is refused.
[[nodiscard]] inline Error refusalOf(const QString &sentence)
{
    return {Error::Code::NotFound, {sentence}, ownWords};
}

} // namespace meyar::cli
