// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/openfailure.h"

#include "core/wording/errortext.h"
#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QVBoxLayout>
#include <QWidget>

namespace meyar {

using namespace Qt::StringLiterals;

int showOpenFailure(const Error &error)
{
    ui::Theme theme;
    const ui::LanguageController languages(theme);
    QWidget window;
    window.setWindowTitle(u"Meyar"_s);
    window.setMinimumWidth(560);
    auto *column = new QVBoxLayout(&window);
    auto *message = new ui::InlineError(&window);
    message->show(errorText(Translation(Language::English), error), errorText(Translation(Language::Urdu), error));
    auto *close = new ui::Button(QCoreApplication::translate("OpenFailure", "Close"), ui::ButtonKind::Primary, &window);
    QObject::connect(close, &QPushButton::clicked, &window, &QWidget::close);
    column->addWidget(message);
    column->addWidget(close, 0, Qt::AlignRight);
    window.show();
    QApplication::exec();
    return 1;
}

} // namespace meyar
