// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportdocument.h"

namespace meyar {

using namespace Qt::StringLiterals;

std::vector<Language> languagesOf(ReportLanguage language)
{
    switch (language) {
    case ReportLanguage::English:
        return {Language::English};
    case ReportLanguage::Urdu:
        return {Language::Urdu};
    case ReportLanguage::Both:
        return {Language::English, Language::Urdu};
    }
    return {};
}

QString toCode(ReportLanguage language)
{
    switch (language) {
    case ReportLanguage::English:
        return u"en"_s;
    case ReportLanguage::Urdu:
        return u"ur"_s;
    case ReportLanguage::Both:
        return u"both"_s;
    }
    return {};
}

std::optional<ReportLanguage> reportLanguageFrom(const QString &code)
{
    for (const auto language :
         {ReportLanguage::English, ReportLanguage::Urdu, ReportLanguage::Both}) {
        if (toCode(language) == code) {
            return language;
        }
    }
    return std::nullopt;
}

} // namespace meyar
