// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QCollator>
#include <QHash>

namespace meyar::ui {

/// Words in the order of the window's language, numbers in them by their value. To weigh a word is what is dear: each is
/// weighed once, so that ten thousand names are sorted at once.
class WordOrder
{
public:
    [[nodiscard]] bool isBefore(const QString &a, const QString &b);

private:
    const QCollatorSortKey &weightOf(const QString &word);

    Language m_language = Language::English;
    QCollator m_collator;
    QHash<QString, QCollatorSortKey> m_weights;
};

} // namespace meyar::ui
