// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace meyar {

/// What a register of the change log can hold. Null = cleared.
using Value = std::variant<std::monostate, qint64, double, QString, QByteArray>;

} // namespace meyar
