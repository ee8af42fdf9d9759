// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/value.h"

#include <QCborValue>

// Private to core/store.
namespace meyar::store {

/// The value as CBOR; what is not there as null.
[[nodiscard]] inline QCborValue cborOf(const Value &value)
{
    return std::visit(
        [](const auto &held) -> QCborValue {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>) {
                return QCborValue(nullptr);
            } else {
                return QCborValue(held);
            }
        },
        value);
}

} // namespace meyar::store
