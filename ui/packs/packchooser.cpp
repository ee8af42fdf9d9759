// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packs/packchooser.h"

#include "core/wording/packwords.h"
#include "ui/common/fields.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"
#include "ui/packs/packdelegate.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

PackChooser::PackChooser(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField)
    , m_audience(new QComboBox)
    , m_list(new QListView)
    , m_nothing(new Label(TextRole::Small))
    , m_bar(new QWidget)
{
    m_search->setObjectName(u"packSearch"_s);
    m_search->installEventFilter(this);
    m_audience->setObjectName(u"packAudience"_s);
    m_list->setObjectName(u"packs"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PackDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setStyleSheet(u"QListView { background: transparent; }"_s);
    m_nothing->setTone(Tone::Muted);
    m_nothing->hide();
    auto *bar = new QVBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(space::s);
    bar->addWidget(m_search);
    bar->addWidget(m_audience);
    bar->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
    connect(m_search, &SearchField::textChanged, this, &PackChooser::applyWish);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &PackChooser::applyWish);
    connect(m_list, &QListView::clicked, this, &PackChooser::clicked);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const QByteArray hash = m_model.hashAt(current.row());
        if (!m_isShowing && !hash.isEmpty() && hash != m_chosen) {
            m_chosen = hash;
            Q_EMIT chosenChanged(hash);
        }
    });
    retranslate();
}

void PackChooser::setSideInset(int inset)
{
    m_bar->setContentsMargins(inset, 0, inset, 0);
}

void PackChooser::retranslate()
{
    m_search->setPlaceholderText(tr("Search the checklists"));
    m_search->setAccessibleName(tr("Search the checklists"));
    m_audience->setAccessibleName(tr("For whom"));
    m_list->setAccessibleName(tr("Checklists"));
    fillAudience();
    showChosen();
}

void PackChooser::fillAudience()
{
    const QSignalBlocker blocker(m_audience);
    const QString code = m_audience->currentData().toString();
    const Translation words(uiLanguage());
    m_audience->clear();
    m_audience->addItem(tr("For everybody"), QString());
    for (const QString &audience : {u"auditor"_s, u"self"_s, u"trainer"_s}) {
        m_audience->addItem(audienceWord(words, audience), audience);
    }
    m_audience->setCurrentIndex(qMax(0, m_audience->findData(code)));
}

void PackChooser::setPacks(std::vector<PackEntry> entries)
{
    m_isShowing = true;
    m_model.setEntries(std::move(entries), tr("Likely for this factory"));
    m_isShowing = false;
    showChosen();
}

void PackChooser::setSite(const QString &sector, const QStringList &used)
{
    m_sector = sector;
    m_used = used;
    applyWish();
}

void PackChooser::setReading(bool reading)
{
    m_isReading = reading;
    showChosen();
}

void PackChooser::applyWish()
{
    m_isShowing = true;
    m_model.setWish({m_search->text(), m_audience->currentData().toString(), m_sector, m_used});
    m_isShowing = false;
    showChosen();
}

void PackChooser::choose(const QByteArray &hash)
{
    m_chosen = hash;
    showChosen();
}

void PackChooser::showChosen()
{
    m_isShowing = true;
    const int row = m_model.rowOf(m_chosen);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row));
    if (row >= 0) {
        m_list->scrollTo(m_model.index(row));
    }
    m_isShowing = false;
    const bool isEmpty = m_model.rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(m_isReading ? tr("The checklists are being read…") : tr("No checklist has these words."));
}

bool PackChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) && m_model.firstRow() >= 0) {
            m_list->setFocus(Qt::OtherFocusReason);
            if (!m_list->currentIndex().isValid()) {
                m_list->setCurrentIndex(m_model.index(m_model.firstRow()));
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meyar::ui
