// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wordorder.h"

#include "ui/common/fonts.h"

namespace meyar::ui {

bool WordOrder::isBefore(const QString &a, const QString &b)
{
    if (m_weights.isEmpty() || m_language != uiLanguage()) {
        m_language = uiLanguage();
        m_collator = QCollator(m_language == Language::Urdu ? QLocale(QLocale::Urdu, QLocale::Pakistan)
                                                            : QLocale(QLocale::English));
        m_collator.setNumericMode(true);
        m_weights.clear();
    }
    const QCollatorSortKey weightOfA = weightOf(a); // shared; the next one may move it
    return weightOfA < weightOf(b);
}

const QCollatorSortKey &WordOrder::weightOf(const QString &word)
{
    const auto known = m_weights.constFind(word);
    return known != m_weights.cend() ? *known : *m_weights.insert(word, m_collator.sortKey(word));
}

} // namespace meyar::ui
