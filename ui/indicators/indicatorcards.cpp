// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicatorcards.h"

#include "core/wording/errortext.h"
#include "ui/charts/chartcard.h"
#include "ui/common/bidi.h"
#include "ui/common/feedback.h"
#include "ui/indicators/indicatorscontroller.h"

#include <QCoreApplication>

namespace meyar::ui {

ChartCard *addChartCard(const QString &fileName, Dialogs &dialogs, MessageBar &messages,
                        const IndicatorsController &controller, QWidget *parent)
{
    auto *card = new ChartCard(fileName, dialogs, parent);
    QObject::connect(card, &ChartCard::saved, parent, [&messages](const QString &path) {
        messages.showMessage(QCoreApplication::translate("IndicatorCards", "Saved as %1").arg(isolated(path)));
    });
    QObject::connect(card, &ChartCard::copied, parent, [&messages] {
        messages.showMessage(QCoreApplication::translate("IndicatorCards", "Picture and table are copied"));
    });
    QObject::connect(card, &ChartCard::failed, parent, [&messages, &controller](const Error &error) {
        messages.showMessage(errorText(controller.words(), error), Mark::Bad);
    });
    return card;
}

} // namespace meyar::ui
