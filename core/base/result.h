// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace meyar {

/// What a function that can fail returns: the value or the reason. Never ignored.
template<typename T = void>
using Result = tl::expected<T, Error>;

/// `return fail(Error::Code::NotFound, {u"assessment"_s, id});`
[[nodiscard]] inline tl::unexpected<Error> fail(Error::Code code, QStringList args = {}, QString where = {})
{
    return tl::unexpected<Error>(Error{code, std::move(args), std::move(where)});
}

/// Passes the reason of one Result on as another's.
template<typename T>
[[nodiscard]] tl::unexpected<Error> failAs(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace meyar
