// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/commandpalette.h"

#include "ui/common/chips.h"
#include "ui/common/fields.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"
#include "ui/frame/fuzzy.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

#include <chrono>

namespace meyar::ui {

namespace {

constexpr int boxWidth = 640;
constexpr std::chrono::milliseconds restOfTyping{120};
constexpr int mostRows = 9;
constexpr int rowHeight = 40;

enum Role { RemarkRole = Qt::UserRole, KeysRole, IconRole };

class Box final : public QWidget
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

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const bool on = option.state & QStyle::State_Selected;
        if (on) {
            paintRound(*painter, option.rect.adjusted(0, 1, 0, -1), metric::inputRadius,
                       t.accent.ground);
        }
        const QRect row = option.rect.adjusted(12, 0, -12, 0);
        const auto placed = [&](int left, int w, int h) {
            return mirrored(QRect(row.left() + left, row.top() + (row.height() - h) / 2, w, h), row,
                            option.direction);
        };
        const QString iconName = index.data(IconRole).toString();
        paintIcon(*painter, placed(0, 16, 16), iconName, on ? t.accent.ink : t.text2,
                  option.direction == Qt::RightToLeft && isDirectional(iconName));
        const QStringList keys = index.data(KeysRole).toStringList();
        // A chord reads from left to right in every language, wherever it stands.
        int chord = 0;
        for (const QString &key : keys) {
            chord += KeyCap::sizeOf(key).width() + space::xs;
        }
        int end = row.width() - chord;
        int capLeft = placed(end, chord, row.height()).left();
        for (const QString &key : keys) {
            const QSize cap = KeyCap::sizeOf(key);
            const QRect box(QPoint(capLeft, row.center().y() - cap.height() / 2), cap);
            KeyCap::paint(*painter, box, key, t.text2, t.surface, t.line);
            capLeft += cap.width() + space::xs;
        }
        const QString remark = index.data(RemarkRole).toString();
        const QFont small = fontOf(TextRole::Small, baseOf(remark, uiLanguage()));
        const int words = qMin(lineWidth(remark, small), 200);
        end -= words + space::m;
        paintLine(*painter, placed(end, words, row.height()), Qt::AlignTrailing, remark, small,
                  t.text3, option.direction);
        const QString text = index.data().toString();
        paintLine(*painter, placed(28, end - 28 - space::m, row.height()), Qt::AlignLeading, text,
                  fontOf(on ? TextRole::BodyBold : TextRole::Body, baseOf(text, uiLanguage())),
                  on ? t.accent.ink : t.text1, option.direction);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, rowHeight};
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window)
    , m_box(new Box(this))
    , m_field(new SearchField)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_nothing(new Label(TextRole::Body))
{
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_field->setMinimumHeight(40);
    m_nothing->setTone(Tone::Muted);
    m_nothing->setAlignment(Qt::AlignHCenter);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restOfTyping);
    connect(&m_rest, &QTimer::timeout, this, &CommandPalette::askSources);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { run(index.row()); });
    retranslate();
    hide();
}

void CommandPalette::addSource(PaletteSource source)
{
    m_sources.push_back(std::move(source));
}

void CommandPalette::open(std::vector<PaletteEntry> commands)
{
    if (!isVisible()) {
        m_focusBefore = QApplication::focusWidget();
    }
    m_commands = std::move(commands);
    m_field->clear();
    search({});
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::close()
{
    hide();
    if (m_focusBefore && m_focusBefore->isVisible()) {
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    } else {
        Q_EMIT focusLost();
    }
}

QStringList CommandPalette::shownTexts() const
{
    QStringList texts;
    for (const PaletteEntry &entry : m_shown) {
        texts.append(entry.text);
    }
    return texts;
}

void CommandPalette::search(const QString &query)
{
    struct Hit
    {
        int score;
        PaletteEntry entry;
    };
    std::vector<Hit> hits;
    for (const PaletteEntry &entry : m_commands) {
        const int byText = fuzzyScore(query, entry.text);
        const int byWords
            = fuzzyScore(query, entry.text + u' ' + entry.remark + u' ' + entry.keywords);
        const int score = qMax(byText, byWords - 1);
        if (score >= 0) {
            hits.push_back({score, entry});
        }
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Hit &a, const Hit &b) { return a.score > b.score; });
    m_shown.clear();
    for (Hit &hit : hits) {
        m_shown.push_back(std::move(hit.entry));
    }
    m_model->clear();
    ++m_query;
    m_waiting = query.trimmed().isEmpty() ? 0 : static_cast<int>(m_sources.size());
    append({});
    if (m_waiting > 0) {
        m_rest.start();
    } else {
        m_rest.stop();
    }
}

void CommandPalette::askSources()
{
    for (const PaletteSource &source : m_sources) {
        source(m_field->text(), [palette = QPointer<CommandPalette>(this), query = m_query](std::vector<PaletteEntry> entries) {
            if (palette && palette->m_query == query && palette->isVisible()) {
                --palette->m_waiting;
                palette->append(entries);
            }
        });
    }
}

/// Shows what is not shown yet of the commands, and these behind them.
void CommandPalette::append(const std::vector<PaletteEntry> &entries)
{
    m_shown.insert(m_shown.end(), entries.begin(), entries.end());
    for (int row = m_model->rowCount(); row < static_cast<int>(m_shown.size()); ++row) {
        const PaletteEntry &entry = m_shown[size_t(row)];
        auto *item = new QStandardItem(entry.text);
        item->setData(entry.remark, RemarkRole);
        item->setData(entry.keys.split(u'+', Qt::SkipEmptyParts), KeysRole);
        item->setData(entry.icon, IconRole);
        m_model->appendRow(item);
    }
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    place();
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= int(m_shown.size())) {
        return;
    }
    const auto action = m_shown[size_t(row)].run;
    close();
    if (action) {
        action();
    }
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const int rows = qMin(int(m_shown.size()), mostRows);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(rows * rowHeight + 2);
    m_nothing->setVisible(rows == 0 && m_waiting == 0);
    m_box->setFixedWidth(qMin(boxWidth, width() - 2 * space::xxl));
    m_box->layout()->activate();
    m_box->resize(m_box->width(), m_box->sizeHint().height());
    m_box->move((width() - m_box->width()) / 2, qMax(space::l, height() / 8));
}

/// The page behind it hears no key.
bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()
        && QApplication::activeWindow() == window()) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && !isAncestorOf(focus)) {
            hide();
        }
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int rows = m_model->rowCount();
        const int row = m_list->currentIndex().row();
        const int step = key == Qt::Key_Down ? 1
            : key == Qt::Key_Up              ? -1
            : key == Qt::Key_PageDown        ? mostRows
            : key == Qt::Key_PageUp          ? -mostRows
                                             : 0;
        if (step != 0 && rows > 0) {
            const int next
                = qAbs(step) == 1 ? (row + step + rows) % rows : qBound(0, row + step, rows - 1);
            m_list->setCurrentIndex(m_model->index(next, 0));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            run(row);
            return true;
        }
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            return true; // the list is reached with the arrows; nothing behind the palette may be
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 70));
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    close();
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_nothing->setText(tr("Nothing found. Try another word, in English or Urdu."));
}

} // namespace meyar::ui
