// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translation.h"

#include <QTranslator>

namespace meyar {

using namespace Qt::StringLiterals;

Translation::Translation(Language language)
    : m_language(language)
    , m_translator(std::make_unique<QTranslator>())
{
    if (!m_translator->load(u":/i18n/meyar_"_s + languageCode(language) + u".qm"_s)) {
        m_translator.reset();
    }
}

Translation::~Translation() = default;
Translation::Translation(Translation &&) noexcept = default;
Translation &Translation::operator=(Translation &&) noexcept = default;

QString Translation::text(const char *context, const char *source, int n) const
{
    QString found;
    if (m_translator) {
        found = m_translator->translate(context, source, nullptr, n);
    }
    if (found.isEmpty()) {
        found = QString::fromUtf8(source);
    }
    return n < 0 ? found : found.replace(u"%n"_s, QString::number(n));
}

} // namespace meyar
