// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/upgradecard.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/common/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr int shownRows = 7;

} // namespace

UpgradeCard::UpgradeCard(QWidget *parent)
    : OverlayCard(parent, Place::Middle, {760, 620})
    , m_title(new Label(TextRole::Heading))
    , m_kept(new Label(TextRole::Body))
    , m_differences(new Label(TextRole::Small))
    , m_losses(new TableView(QString()))
    , m_model(new QStandardItemModel(0, 3, this))
    , m_compare(new Button(ButtonKind::Flat))
    , m_stay(new Button)
    , m_goOn(new Button(ButtonKind::Primary))
{
    setObjectName(u"upgradeCard"_s);
    m_losses->setObjectName(u"upgradeLosses"_s);
    m_compare->setObjectName(u"compareVersions"_s);
    m_stay->setObjectName(u"keepVersion"_s);
    m_goOn->setObjectName(u"goOnWithVersion"_s);
    m_differences->setTone(Tone::Muted);
    m_losses->setModel(m_model);
    m_losses->setStretchColumn(0);
    m_losses->setPreferredWidths({{1, 150}, {2, 250}});
    m_compare->setIconName(u"document-swap"_s);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::m);
    foot->addWidget(m_compare);
    foot->addStretch();
    foot->addWidget(m_stay);
    foot->addWidget(m_goOn);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_kept),
                          static_cast<QWidget *>(m_differences), static_cast<QWidget *>(m_losses)}) {
        card()->body()->addWidget(part);
    }
    card()->body()->addLayout(foot);
    connect(m_stay, &Button::clicked, this, &UpgradeCard::close);
    connect(m_goOn, &Button::clicked, this, [this] {
        close();
        Q_EMIT accepted();
    });
    connect(m_compare, &Button::clicked, this, [this] {
        close();
        Q_EMIT compareRequested();
    });
}

void UpgradeCard::retranslate()
{
    m_losses->setAccessibleName(tr("Answers that change, and those to look at again"));
    m_model->setHorizontalHeaderLabels({tr("Question"), tr("Answer"), tr("What becomes of it")});
    m_compare->setText(tr("See every difference"));
    m_stay->setAccessibleName(tr("Stay with the version of this audit"));
    m_goOn->setAccessibleName(tr("Go on with the later version"));
    m_stay->setKeyHint(u"Esc"_s);
    m_goOn->setKeyHint(u"Enter"_s);
}

void UpgradeCard::open(const UpgradeState &state)
{
    setState(state);
    OverlayCard::open(m_goOn);
}

void UpgradeCard::setState(const UpgradeState &state)
{
    m_title->setText(state.title);
    m_kept->setText(state.kept);
    m_differences->setText(state.differences.join(u'\n'));
    m_differences->setVisible(!state.differences.isEmpty());
    m_stay->setText(state.stay);
    m_goOn->setText(state.goOn);
    m_model->setRowCount(0);
    for (const UpgradeState::Line &line : state.lines) {
        QList<QStandardItem *> row;
        for (const QString &text : {line.question, line.answer, line.fate}) {
            auto *item = new QStandardItem(text);
            item->setToolTip(text);
            row.append(item);
        }
        m_model->appendRow(row);
    }
    m_losses->setVisible(!state.lines.empty());
    const int rows = std::min(static_cast<int>(state.lines.size()), shownRows);
    m_losses->setFixedHeight(m_losses->horizontalHeader()->sizeHint().height()
                             + rows * m_losses->verticalHeader()->defaultSectionSize() + 2 * m_losses->frameWidth() + 4);
    fit();
}

} // namespace meyar::ui
