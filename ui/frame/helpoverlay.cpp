// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/helpoverlay.h"

#include "ui/common/chips.h"
#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace meyar::ui {

namespace {

class HelpBox final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintRound(painter, rect(), 10, tokens().surface, tokens().strongLine);
    }
};

QWidget *capsRow(const QStringList &keys)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    for (const QString &key : keys) {
        row->addWidget(new KeyCap(key));
    }
    // Key chords read from left to right in every language, at the leading edge of their column.
    box->setLayoutDirection(Qt::LeftToRight);
    return box;
}

QVBoxLayout *columnOf(const HelpOverlay::Group &group)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::m);
    auto *title = new Label(group.title, TextRole::Heading);
    title->setWrap(false);
    column->addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::xxl);
    grid->setVerticalSpacing(space::s);
    int row = 0;
    for (const auto &[what, keys] : group.keys) {
        auto *words = new Label(what, TextRole::Body);
        words->setWrap(false);
        words->setTone(Tone::Muted);
        grid->addWidget(words, row, 0);
        grid->addWidget(capsRow(keys), row, 1, Qt::AlignLeading | Qt::AlignVCenter);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    column->addLayout(grid);
    column->addStretch();
    return column;
}

/// A page with many keys in columns that are all on the screen; those after the first have no title.
std::vector<HelpOverlay::Group> inColumns(const HelpOverlay::Group &group)
{
    constexpr size_t mostRows = 20;
    const size_t count = (group.keys.size() + mostRows - 1) / mostRows;
    const size_t rows = count == 0 ? 0 : (group.keys.size() + count - 1) / count;
    std::vector<HelpOverlay::Group> columns;
    for (size_t first = 0; first < group.keys.size(); first += rows) {
        const auto begin = group.keys.begin() + std::ptrdiff_t(first);
        const auto end = group.keys.begin() + std::ptrdiff_t(qMin(first + rows, group.keys.size()));
        columns.push_back({first == 0 ? group.title : QString(u' '), {begin, end}});
    }
    return columns;
}

} // namespace

HelpOverlay::HelpOverlay(QWidget *window)
    : QWidget(window)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    window->installEventFilter(this);
    hide();
}

void HelpOverlay::open(const std::vector<Group> &groups)
{
    if (!isVisible()) {
        m_focusBefore = QApplication::focusWidget();
    }
    delete m_box;
    m_box = new HelpBox(this);
    auto *row = new QHBoxLayout(m_box);
    row->setContentsMargins(28, 22, 28, 24);
    row->setSpacing(48);
    QStringList spoken;
    for (const Group &group : groups) {
        if (!group.keys.empty()) {
            for (const Group &column : inColumns(group)) {
                row->addLayout(columnOf(column));
            }
            for (const auto &[what, keys] : group.keys) {
                spoken.append(what + u' ' + keys.join(u' '));
            }
        }
    }
    setAccessibleName(spoken.join(QStringLiteral(". ")));
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_box->show();
    place();
    setFocus(Qt::PopupFocusReason);
}

void HelpOverlay::close()
{
    hide();
    if (m_focusBefore && m_focusBefore->isVisible()) {
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    } else {
        Q_EMIT focusLost();
    }
}

void HelpOverlay::place()
{
    setGeometry(parentWidget()->rect());
    if (m_box) {
        m_box->adjustSize();
        m_box->move((width() - m_box->width()) / 2, (height() - m_box->height()) / 2);
    }
}

/// Every key closes it and means nothing else.
bool HelpOverlay::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool HelpOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && isVisible() && event->type() == QEvent::Resize) {
        place();
    }
    if (watched == parentWidget() && isVisible() && event->type() == QEvent::LanguageChange) {
        hide();
    }
    return QWidget::eventFilter(watched, event);
}

void HelpOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 70));
}

void HelpOverlay::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key != Qt::Key_Shift && key != Qt::Key_Control && key != Qt::Key_Alt
        && key != Qt::Key_Meta) {
        close();
    }
}

void HelpOverlay::mousePressEvent(QMouseEvent *)
{
    close();
}

} // namespace meyar::ui
