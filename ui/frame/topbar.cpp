// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/topbar.h"

#include "ui/common/button.h"
#include "ui/common/chips.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/theme.h"
#include "ui/frame/page.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace meyar::ui {

class PaletteButton final : public QAbstractButton
{
public:
    explicit PaletteButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::IBeamCursor);
        setFixedHeight(metric::control);
        setMinimumWidth(least);
        setMaximumWidth(widest);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_isSmall ? metric::control : widest, metric::control}; }

    static constexpr int least = 150;

    /// Only the glass, with the words as a tool tip.
    void setSmall(bool small)
    {
        if (small == m_isSmall) {
            return;
        }
        m_isSmall = small;
        setMinimumWidth(small ? metric::control : least);
        setMaximumWidth(small ? metric::control : widest);
        setToolTip(small ? text() : QString());
        updateGeometry();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokens();
        paintRound(painter, rect(), metric::buttonRadius, t.window,
                   underMouse() ? t.strongLine : t.line);
        const QString keys = u"Ctrl K"_s;
        const QSize cap = KeyCap::sizeOf(keys);
        const auto placed = [this](int x, int w, int h) {
            return mirrored(QRect(x, (height() - h) / 2, w, h), rect(), layoutDirection());
        };
        paintIcon(painter, placed(m_isSmall ? (width() - 16) / 2 : 9, 16, 16), u"search"_s, t.text2);
        if (m_isSmall) {
            return;
        }
        const int end = width() - 9 - cap.width();
        paintLine(painter, placed(33, end - 33 - 8, height()), Qt::AlignLeading, text(),
                  fontOf(TextRole::Body), t.text3, layoutDirection());
        KeyCap::paint(painter, placed(end, cap.width(), cap.height()), keys, t.text2, t.surface,
                      t.line);
    }

private:
    static constexpr int widest = 228;
    bool m_isSmall = false;
};

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_middle(new QHBoxLayout)
    , m_widgets(new QHBoxLayout)
    , m_back(new IconButton(u"go-previous"_s, ButtonKind::Quiet))
    , m_titleBox(new QWidget)
    , m_title(new Label(TextRole::PageTitle))
    , m_context(new Label(TextRole::Small))
    , m_undo(new IconButton(u"edit-undo"_s))
    , m_redo(new IconButton(u"edit-redo"_s))
    , m_languages(new SegmentedSwitch({}))
    , m_search(new PaletteButton(this))
{
    setFixedHeight(52);
    m_row->setContentsMargins(space::xl, 0, space::xl, 1);
    m_row->setSpacing(space::l);
    auto *titles = new QBoxLayout(QBoxLayout::LeftToRight, m_titleBox);
    titles->setContentsMargins(0, 0, 0, 0);
    titles->addWidget(m_title);
    titles->addWidget(m_context);
    for (Label *label : {m_title, m_context}) {
        label->setWrap(false);
    }
    m_context->setTone(Tone::Muted);
    m_widgets->setSpacing(space::l);
    m_row->addWidget(m_back);
    m_row->addWidget(m_titleBox, 0, Qt::AlignVCenter);
    m_row->addSpacing(space::m);
    m_row->addLayout(m_middle);
    m_row->addStretch(1);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(space::xs);
    steps->addWidget(m_undo);
    steps->addWidget(m_redo);
    m_row->addLayout(steps);
    m_row->addWidget(m_languages);
    m_row->addLayout(m_widgets);
    m_row->addWidget(m_search);
    m_back->setVisible(false);
    m_undo->setVisible(false);
    m_redo->setVisible(false);
    for (IconButton *button : {m_undo, m_redo}) {
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the page, where its keys work
    }
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    m_languages->addChoice(u"en"_s, u"English"_s);
    m_languages->addChoice(u"ur"_s, u"اردو"_s);
    m_languages->addChoice(u"both"_s, {});
    m_languages->setObjectName(u"languages"_s);
    m_search->setObjectName(u"openPalette"_s);
    connect(m_back, &QAbstractButton::clicked, this, &TopBar::backRequested);
    connect(m_undo, &QAbstractButton::clicked, this, [this] {
        if (m_undoAction) {
            m_undoAction->trigger();
        }
    });
    connect(m_redo, &QAbstractButton::clicked, this, [this] {
        if (m_redoAction) {
            m_redoAction->trigger();
        }
    });
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::paletteRequested);
    connect(m_languages, &SegmentedSwitch::chosen, this, [this](const QString &id) {
        Q_EMIT displayChosen(id == u"ur"         ? DisplayLanguage::Urdu
                                 : id == u"both" ? DisplayLanguage::Both
                                                 : DisplayLanguage::English);
    });
    retranslate();
}

void TopBar::setPage(Page *page)
{
    releaseWidgets();
    m_page = page;
    refresh();
}

/// Gives the page its widgets back: they belong to it and must not be deleted with the bar.
void TopBar::releaseWidgets()
{
    for (QHBoxLayout *layout : {m_middle, m_widgets}) {
        while (QLayoutItem *item = layout->takeAt(0)) {
            if (QWidget *widget = item->widget()) {
                widget->hide();
                widget->setParent(m_page);
            }
            delete item;
        }
    }
}

void TopBar::refresh()
{
    if (!m_page) {
        return;
    }
    m_title->setText(m_page->title());
    m_context->setText(m_page->contextLine());
    m_context->setVisible(!m_page->contextLine().isEmpty());
    m_back->setVisible(m_page->canGoBack());
    releaseWidgets();
    QWidget *middle = m_page->topBarMiddle();
    if (middle) {
        m_middle->addWidget(middle, 0, Qt::AlignVCenter);
        middle->show();
    }
    for (QWidget *widget : m_page->topBarWidgets()) {
        m_widgets->addWidget(widget);
        widget->show();
    }
    placeTitle(m_page->canGoBack() || middle);

    follow(m_undo, m_undoAction, m_page->undoAction());
    follow(m_redo, m_redoAction, m_page->redoAction());
    m_languages->setChoiceShown(u"both"_s, m_page->offersBothLanguages());
    fit();
}

namespace {

using Fullness = SegmentedSwitch::Fullness;

constexpr int titleClaim = 280; ///< what a title may claim before other things become smaller for it
constexpr int tightest = 4; ///< the languages go
constexpr int withoutMiddle = 5; ///< and what stands between title and buttons
constexpr int leastContext = 90;

Fullness fullnessAt(int step)
{
    return step < 2 ? Fullness::Whole : step < 3 ? Fullness::Words : Fullness::Icons;
}

} // namespace

int TopBar::widthWanted(int step) const
{
    const QMargins margins = m_row->contentsMargins();
    int width = margins.left() + margins.right() + space::m;
    const auto add = [&](int more) { width += more > 0 ? more + m_row->spacing() : 0; };
    add(m_back->isHidden() ? 0 : m_back->sizeHint().width());
    add(qMin(m_titleBox->sizeHint().width(), titleClaim));
    for (int i = 0; step < withoutMiddle && i < m_middle->count(); ++i) {
        add(m_middle->itemAt(i)->widget()->sizeHint().width()); // hidden or not
    }
    add(m_undo->isHidden() ? 0 : m_undo->sizeHint().width() + space::xs + m_redo->sizeHint().width());
    add(step < tightest ? m_languages->sizeHint().width() : 0);
    for (int i = 0; i < m_widgets->count(); ++i) {
        const QWidget *widget = m_widgets->itemAt(i)->widget();
        const auto *choices = qobject_cast<const SegmentedSwitch *>(widget);
        add(choices ? choices->widthIn(fullnessAt(step)) : widget->sizeHint().width());
    }
    add(step < 1 ? PaletteButton::least : metric::control);
    return width;
}

/// Where the window is narrow, the search becomes its glass, the page's switches lose their icons, then their words,
/// the languages go (they are in the settings and under Ctrl+K), and at last the progress, until the title has room.
void TopBar::fit()
{
    int step = 0;
    while (step < withoutMiddle && widthWanted(step) > width()) {
        ++step;
    }
    m_search->setSmall(step >= 1);
    for (int i = 0; i < m_widgets->count(); ++i) {
        if (auto *choices = qobject_cast<SegmentedSwitch *>(m_widgets->itemAt(i)->widget())) {
            choices->setFullness(fullnessAt(step));
        }
    }
    m_languages->setVisible(step < tightest);
    for (int i = 0; i < m_middle->count(); ++i) {
        m_middle->itemAt(i)->widget()->setVisible(step < withoutMiddle);
    }
    const auto *titles = static_cast<const QBoxLayout *>(m_titleBox->layout());
    if (titles->direction() == QBoxLayout::LeftToRight) { // what stands beside the title gives way to it
        const int others = widthWanted(step) - qMin(m_titleBox->sizeHint().width(), titleClaim);
        const int wanted = m_title->sizeHint().width() + space::l + qMin(m_context->sizeHint().width(), leastContext);
        m_context->setVisible(!m_context->text().isEmpty() && others + wanted <= width());
        m_title->setMinimumWidth(m_context->isHidden() ? 0 : qMin(m_title->sizeHint().width(), titleClaim));
    } else {
        m_title->setMinimumWidth(0);
    }
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Something in the bar became wider or smaller.
bool TopBar::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return handled;
}

/// Shows a button while the page has an action for it; its name says what it would do.
void TopBar::follow(IconButton *button, QPointer<QAction> &followed, QAction *action)
{
    if (followed) {
        followed->disconnect(this);
    }
    followed = action;
    button->setVisible(action);
    if (action) {
        const auto update = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setName(action->text());
        };
        connect(action, &QAction::changed, this, update);
        update();
    }
}

/// A page of its own has the context beside its title; a thing one went into has it below, in a
/// smaller title.
void TopBar::placeTitle(bool twoLines)
{
    auto *titles = static_cast<QBoxLayout *>(m_titleBox->layout());
    titles->setDirection(twoLines ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    titles->setSpacing(twoLines ? 0 : space::l);
    m_title->setRole(twoLines ? TextRole::Heading : TextRole::PageTitle);
    m_context->setContentsMargins(0, 0, 0, 0);
    m_context->setRole(TextRole::Small);
}

void TopBar::setDisplay(DisplayLanguage display)
{
    m_languages->setCurrent(display == DisplayLanguage::Urdu       ? u"ur"_s
                                : display == DisplayLanguage::Both ? u"both"_s
                                                                   : u"en"_s);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void TopBar::retranslate()
{
    m_back->setName(tr("Back"));
    m_languages->setAccessibleName(tr("Language"));
    m_languages->setChoiceText(u"both"_s, tr("Both"));
    m_search->setText(tr("Search or run a command"));
    m_search->setAccessibleName(m_search->text());
}

} // namespace meyar::ui
