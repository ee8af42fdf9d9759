// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingscalendar.h"

#include "core/wording/format.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"
#include "ui/findings/findingdelegate.h"
#include "ui/findings/findingscontroller.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayWidth = 330;
constexpr int lineHeight = 17;

/// A day: its number, a mark with the count of what is due, and the first findings as far as there is room.
class DayDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &colors = tokens();
        const auto due = index.data(MonthModel::DueRole).value<DueOnDay>();
        const bool isOther = index.data(MonthModel::IsOtherMonthRole).toBool();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const QRect cell = option.rect.adjusted(2, 2, -2, -2);
        paintRound(*painter, cell, metric::inputRadius,
                   isChosen ? colors.accent.ground : isOther ? colors.window : colors.surface,
                   isChosen ? colors.accent.ink : colors.line, isChosen ? 2 : 1);
        const Qt::LayoutDirection direction = option.direction;
        const QRect inner = cell.adjusted(7, 4, -7, -4);
        const bool isToday = index.data(MonthModel::IsTodayRole).toBool();
        paintLine(*painter, QRect(inner.left(), inner.top(), inner.width(), lineHeight), Qt::AlignLeading,
                  number(qint64(index.data(MonthModel::DayRole).toDate().day())),
                  fontOf(isToday ? TextRole::BodyBold : TextRole::Small, Language::English),
                  isToday ? colors.accent.ink : isOther ? colors.text3 : colors.text2, direction);
        if (due.open == 0) {
            return;
        }
        const QRect mark = mirrored(QRect(inner.right() - 34, inner.top() + 1, 15, 15), inner, direction);
        paintMark(*painter, mark, due.isLate ? Mark::Bad : Mark::Warn, colors);
        paintLine(*painter, mirrored(QRect(inner.right() - 17, inner.top(), 18, lineHeight), inner, direction),
                  Qt::AlignTrailing, number(qint64(due.open)), fontOf(TextRole::SmallBold, Language::English),
                  due.isLate ? colors.bad.ink : colors.warn.ink, direction);
        int top = inner.top() + lineHeight + 3;
        for (const QString &statement : due.statements) {
            if (top + lineHeight > inner.bottom() + 2) {
                break;
            }
            paintLine(*painter, QRect(inner.left(), top, inner.width(), lineHeight), Qt::AlignLeading, statement,
                      fontOf(TextRole::Small, scriptOf(statement, uiLanguage())), colors.text1, direction);
            top += lineHeight;
        }
    }
};

} // namespace

void MonthModel::setMonth(QDate month, QDate today)
{
    beginResetModel();
    m_month = QDate(month.year(), month.month(), 1);
    m_today = today;
    endResetModel();
}

void MonthModel::setDue(std::map<QDate, DueOnDay> due)
{
    m_due = std::move(due);
    Q_EMIT dataChanged(index(0, 0), index(5, 6));
}

void MonthModel::setHeads(const QStringList &heads)
{
    m_heads = heads;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 6);
}

QDate MonthModel::dayAt(const QModelIndex &index) const
{
    return m_month.addDays(1 - m_month.dayOfWeek() + 7 * index.row() + index.column());
}

QModelIndex MonthModel::indexOf(QDate day) const
{
    const qint64 number = m_month.addDays(1 - m_month.dayOfWeek()).daysTo(day);
    return number >= 0 && number < 42 ? index(int(number / 7), int(number % 7)) : QModelIndex();
}

DueOnDay MonthModel::dueOn(QDate day) const
{
    const auto found = m_due.find(day);
    return found == m_due.end() ? DueOnDay() : found->second;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    const QDate day = dayAt(index);
    switch (role) {
    case DayRole:
        return day;
    case DueRole:
        return QVariant::fromValue(dueOn(day));
    case IsOtherMonthRole:
        return day.month() != m_month.month();
    case IsTodayRole:
        return day == m_today;
    case Qt::AccessibleTextRole:
        return FindingsCalendar::tr("%1: %n findings due", nullptr, dueOn(day).open)
            .arg(dateText(Translation(uiLanguage()), day));
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

FindingsCalendar::FindingsCalendar(FindingsController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_filter(controller.filter())
    , m_model(new MonthModel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, 0, space::xl, space::l);
    row->setSpacing(space::l);
    row->addWidget(buildMonth(), 1);
    row->addWidget(buildDay());
    connectSignals();
    showDay(controller.today());
}

QWidget *FindingsCalendar::buildMonth()
{
    auto *month = new QWidget(this);
    m_month = new Label(TextRole::Heading, month);
    m_month->setWrap(false);
    m_remark = new Label(TextRole::Small, month);
    m_remark->setTone(Tone::Muted);
    m_remark->setWrap(false);
    m_before = new IconButton(u"go-previous"_s, ButtonKind::Plain, month);
    m_after = new IconButton(u"go-next"_s, ButtonKind::Plain, month);
    m_today = new Button(ButtonKind::Plain, month);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_month);
    head->addWidget(m_remark, 1);
    for (Button *button : std::initializer_list<Button *>{m_before, m_today, m_after}) {
        button->setSmall(true);
        head->addWidget(button);
    }
    m_days = new QTableView(month);
    m_days->setObjectName(u"calendarDays"_s);
    m_days->setModel(m_model);
    m_days->setItemDelegate(new DayDelegate(m_days));
    m_days->setFrameShape(QFrame::NoFrame);
    m_days->setShowGrid(false);
    m_days->setSelectionMode(QAbstractItemView::SingleSelection);
    m_days->setTabKeyNavigation(false);
    m_days->verticalHeader()->hide();
    m_days->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_days->verticalHeader()->setMinimumSectionSize(24);
    m_days->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_days->horizontalHeader()->setHighlightSections(false);
    m_days->setStyleSheet(u"QTableView { background: transparent; }"_s);
    m_days->installEventFilter(this);
    auto *column = new QVBoxLayout(month);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_days, 1);
    return month;
}

QWidget *FindingsCalendar::buildDay()
{
    auto *day = new QWidget(this);
    day->setFixedWidth(dayWidth);
    m_dayTitle = new Label(TextRole::Heading, day);
    m_nothing = new Label(TextRole::Body, day);
    m_nothing->setTone(Tone::Muted);
    m_findings = new QListView(day);
    m_findings->setObjectName(u"calendarFindings"_s);
    m_findings->setModel(&m_filter);
    m_findings->setItemDelegate(new FindingDelegate(m_findings));
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setResizeMode(QListView::Adjust);
    m_findings->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_findings->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_findings->setTabKeyNavigation(false);
    m_findings->setMouseTracking(true);
    m_findings->setStyleSheet(u"QListView { background: transparent; }"_s);
    m_findings->installEventFilter(this);
    auto *column = new QVBoxLayout(day);
    column->setContentsMargins({});
    column->addWidget(m_dayTitle);
    column->addWidget(m_nothing);
    column->addWidget(m_findings, 1);
    column->addStretch(0);
    return day;
}

void FindingsCalendar::connectSignals()
{
    connect(m_before, &Button::clicked, this, [this] { showDay(m_day.addMonths(-1)); });
    connect(m_after, &Button::clicked, this, [this] { showDay(m_day.addMonths(1)); });
    connect(m_today, &Button::clicked, this, [this] { showDay(m_controller.today()); });
    connect(m_days->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_setting && index.isValid()) {
            showDay(m_model->dayAt(index));
        }
    });
    connect(m_findings, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(lineAt(index).id); });
}

void FindingsCalendar::showDay(QDate day)
{
    const bool isOtherMonth = !m_day.isValid() || day.month() != m_day.month() || day.year() != m_day.year();
    m_day = day;
    m_setting = true;
    if (isOtherMonth) {
        m_model->setMonth(day, m_controller.today());
    }
    m_days->setCurrentIndex(m_model->indexOf(day));
    m_setting = false;
    m_filter.setDay(day);
    showTitles();
}

void FindingsCalendar::showTitles()
{
    const Translation words(uiLanguage());
    const QString date = dateText(words, m_day);
    m_month->setText(date.mid(date.indexOf(u' ') + 1));
    m_dayTitle->setText(date);
    m_nothing->setText(tr("Nothing is due on this day."));
    m_nothing->setVisible(m_filter.rowCount() == 0);
    m_findings->setVisible(m_filter.rowCount() > 0);
}

void FindingsCalendar::updateDays()
{
    std::map<QDate, DueOnDay> due;
    int withoutDate = 0;
    const FindingsFilter &filter = m_controller.filter();
    for (int row = 0; row < filter.rowCount(); ++row) {
        const FindingLine line = lineAt(filter.index(row, 0));
        if (!line.dueOn.isValid()) {
            withoutDate += line.state == FindingState::Closed || line.state == FindingState::AwaitingVerification ? 0 : 1;
            continue;
        }
        DueOnDay &day = due[line.dueOn];
        ++day.open;
        day.isLate = day.isLate || line.isLate;
        day.statements.append(dotted({line.code, line.factory, line.statement}));
    }
    m_model->setDue(std::move(due));
    m_remark->setText(withoutDate > 0 ? tr("%n open findings have no date", nullptr, withoutDate) : QString());
    showTitles();
}

void FindingsCalendar::focusDays()
{
    m_days->setFocus(Qt::OtherFocusReason);
}

bool FindingsCalendar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_findings) {
        if (isEnter && m_findings->currentIndex().isValid()) {
            Q_EMIT opened(lineAt(m_findings->currentIndex()).id);
            return true;
        }
        if (key == Qt::Key_Escape) {
            focusDays();
            return true;
        }
        return false;
    }
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int step = key == forward ? 1
        : key == backward          ? -1
        : key == Qt::Key_Down      ? 7
        : key == Qt::Key_Up        ? -7
                                   : 0;
    if (step != 0) {
        showDay(m_day.addDays(step));
        return true;
    }
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        showDay(m_day.addMonths(key == Qt::Key_PageUp ? -1 : 1));
        return true;
    }
    if (isEnter && m_filter.rowCount() > 0) {
        m_findings->setFocus(Qt::OtherFocusReason);
        m_findings->setCurrentIndex(m_filter.index(0, 0));
        return true;
    }
    return false;
}

void FindingsCalendar::retranslate()
{
    m_model->setHeads({tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")});
    m_before->setName(tr("Month before"));
    m_after->setName(tr("Next month"));
    m_today->setText(tr("Today"));
    m_days->setAccessibleName(tr("Days with what is due"));
    m_findings->setAccessibleName(tr("Findings due on this day"));
    showTitles();
}

} // namespace meyar::ui
