// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdocument.h"

#include <QComboBox>

namespace meyar::ui {

/// In which language a report is saved: at first in the window's.
class ReportLanguageBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ReportLanguageBox(QWidget *parent = nullptr);
    [[nodiscard]] ReportLanguage language() const;
    void setLanguage(ReportLanguage language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace meyar::ui
