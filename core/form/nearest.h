// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meyar::form {

/// The one of `known` that somebody who wrote `written` probably meant: at most two slips of the
/// hand away (one for words of up to four letters), ignoring case. Empty if none is near.
[[nodiscard]] QString nearest(const QString &written, const QStringList &known);

/// The arguments of a problem about an unknown name: it and, if there is one, the name that was
/// meant. Only the first hundred get a suggestion, so that a file full of mistakes does not take
/// forever.
class Suggestions
{
public:
    [[nodiscard]] QStringList with(const QString &written, const QStringList &known);
    [[nodiscard]] bool areUsedUp() const { return m_left <= 0; }

private:
    int m_left = 100;
};

} // namespace meyar::form
