// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportlanguagebox.h"

#include "ui/common/fonts.h"

#include <QEvent>

#include <array>

namespace meyar::ui {

namespace {

constexpr std::array languages{ReportLanguage::English, ReportLanguage::Urdu, ReportLanguage::Both};

} // namespace

ReportLanguageBox::ReportLanguageBox(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("reportLanguageBox"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const ReportLanguage language : languages) {
        addItem(QString(), toCode(language));
    }
    retranslate();
    setLanguage(uiLanguage() == Language::Urdu ? ReportLanguage::Urdu : ReportLanguage::English);
}

ReportLanguage ReportLanguageBox::language() const
{
    return reportLanguageFrom(currentData().toString()).value_or(ReportLanguage::English);
}

void ReportLanguageBox::setLanguage(ReportLanguage language)
{
    setCurrentIndex(findData(toCode(language)));
}

void ReportLanguageBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (language() != ReportLanguage::Both) {
            setLanguage(uiLanguage() == Language::Urdu ? ReportLanguage::Urdu : ReportLanguage::English);
        }
    }
}

void ReportLanguageBox::retranslate()
{
    setAccessibleName(tr("Language of the report"));
    setToolTip(tr("Language of the report"));
    const QStringList names{tr("In English"), tr("In Urdu"), tr("In both languages")};
    for (int i = 0; i < int(languages.size()); ++i) {
        setItemText(i, names[i]);
    }
}

} // namespace meyar::ui
