// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpanel.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/feedback.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"
#include "ui/exchange/exchangefactlist.h"
#include "ui/exchange/receiptdelegate.h"
#include "ui/exchange/shelflist.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int historyWidth = 320;

} // namespace

/// The dashed ground that a bundle can be dropped on.
class ImportPanel::DropZone final : public QWidget
{
public:
    using QWidget::QWidget;
    void setHot(bool hot)
    {
        m_hot = hot;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokens();
        paintRound(painter, rect(), metric::cardRadius, m_hot ? t.accent.ground : t.surface);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_hot ? t.accent.ink : t.strongLine, m_hot ? 2 : 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::cardRadius,
                                metric::cardRadius);
        const QRectF circle(width() / 2.0 - 28, 24, 56, 56);
        paintRound(painter, circle, 28, t.accent.ground);
        paintIcon(painter, circle.adjusted(16, 16, -16, -16), u"document-import"_s, t.accent.ink);
    }

private:
    bool m_hot = false;
};

ImportPanel::ImportPanel(QAbstractItemModel &receipts, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(scrollArea(buildMain(), this), 1);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(buildHistory());
    m_history->setModel(&receipts);
    connectSignals();
}

QWidget *ImportPanel::buildMain()
{
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    column->setSpacing(space::l);
    m_progress = new TaskProgress(main);
    m_problem = new InlineError(main);
    m_problem->setObjectName(u"importProblem"_s);
    column->addWidget(buildDrop());
    column->addWidget(m_progress);
    column->addWidget(m_problem);
    column->addWidget(buildPreview());
    column->addWidget(buildReceipt());
    column->addWidget(buildResults());
    m_shelf = new ShelfList(main);
    column->addWidget(m_shelf);
    column->addStretch(1);
    return main;
}

QWidget *ImportPanel::buildDrop()
{
    m_drop = new DropZone(this);
    auto *column = new QVBoxLayout(m_drop);
    column->setContentsMargins(space::xxl, 92, space::xxl, space::xxl);
    column->setSpacing(space::m);
    m_dropTitle = new Label(TextRole::Heading, m_drop);
    m_dropText = new Label(TextRole::Body, m_drop);
    m_dropText->setTone(Tone::Muted);
    for (Label *label : {m_dropTitle, m_dropText}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        column->addWidget(label);
    }
    m_choose = new Button(ButtonKind::Primary, m_drop);
    m_choose->setObjectName(u"chooseBundle"_s);
    m_choose->setIconName(u"folder-open"_s);
    m_chooseFolder = new Button(ButtonKind::Plain, m_drop);
    m_chooseFolder->setObjectName(u"chooseFolder"_s);
    column->addSpacing(space::xs);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addStretch(1);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_chooseFolder);
    buttons->addStretch(1);
    column->addLayout(buttons);
    return m_drop;
}

QWidget *ImportPanel::buildPreview()
{
    m_preview = new Card(this);
    m_preview->setObjectName(u"preview"_s);
    m_preview->body()->setSpacing(space::l);
    m_preview->hide();
    m_previewName = new Label(TextRole::Heading, m_preview);
    m_previewMade = new Label(TextRole::Small, m_preview);
    m_previewMade->setTone(Tone::Muted);
    m_from = new ExchangeFactLine(m_preview);
    m_fingerprint = new ExchangeFactLine(m_preview);
    m_fingerprint->setCode(true);
    m_programme = new ExchangeFactLine(m_preview);
    m_trustMark = new MarkLabel(Mark::None, 15, m_preview);
    m_trust = new Label(TextRole::Body, m_preview);
    m_words = new QWidget(m_preview);
    m_words->setObjectName(u"keyWords"_s);
    m_wordsHint = new Label(TextRole::Caption, m_words);
    m_wordsHint->setTone(Tone::Faint);
    auto *both = new QWidget(m_words);
    both->setLayoutDirection(Qt::LeftToRight); // each language begins at its own edge
    m_english = new Label(TextRole::BodyBold, both);
    m_english->setLanguage(Language::English);
    m_urdu = new Label(TextRole::BodyBold, both);
    m_urdu->setLanguage(Language::Urdu);
    auto *spoken = new QHBoxLayout(both);
    spoken->setContentsMargins({});
    spoken->setSpacing(space::xxl);
    spoken->addWidget(m_english, 1);
    spoken->addWidget(m_urdu, 1);
    auto *wordsColumn = new QVBoxLayout(m_words);
    wordsColumn->setContentsMargins({});
    wordsColumn->setSpacing(space::xs);
    wordsColumn->addWidget(m_wordsHint);
    wordsColumn->addWidget(both);
    m_previewFacts = new ExchangeFactList(m_preview);
    m_obstacle = new InlineError(m_preview);
    m_obstacle->setObjectName(u"obstacle"_s);
    m_merge = new Button(ButtonKind::Primary, m_preview);
    m_merge->setObjectName(u"merge"_s);
    m_merge->setIconName(u"document-import"_s);
    m_cancel = new Button(ButtonKind::Plain, m_preview);
    m_cancel->setObjectName(u"leaveBundle"_s);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_previewName);
    head->addWidget(m_previewMade);
    auto *who = new QHBoxLayout;
    who->setSpacing(space::xxl);
    who->addWidget(m_from, 1, Qt::AlignTop);
    who->addWidget(m_fingerprint, 1, Qt::AlignTop);
    who->addWidget(m_programme, 1, Qt::AlignTop);
    auto *trust = new QHBoxLayout;
    trust->setSpacing(space::m);
    trust->addWidget(m_trustMark);
    trust->addWidget(m_trust, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::m);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_merge);
    m_preview->body()->addLayout(head);
    m_preview->body()->addLayout(who);
    m_preview->body()->addLayout(trust);
    m_preview->body()->addWidget(m_words);
    m_preview->body()->addWidget(new Hairline(Qt::Horizontal, m_preview));
    m_preview->body()->addWidget(m_previewFacts);
    m_preview->body()->addWidget(m_obstacle);
    m_preview->body()->addLayout(foot);
    return m_preview;
}

QWidget *ImportPanel::buildReceipt()
{
    m_receipt = new Card(this);
    m_receipt->setObjectName(u"receipt"_s);
    m_receipt->body()->setSpacing(space::l);
    m_receipt->hide();
    m_receiptMark = new MarkLabel(Mark::Good, 18, m_receipt);
    m_receiptTitle = new Label(TextRole::Heading, m_receipt);
    m_receiptWhen = new Label(TextRole::Small, m_receipt);
    m_receiptWhen->setTone(Tone::Muted);
    m_receiptFacts = new ExchangeFactList(m_receipt);
    m_receiptFile = new ExchangeFactLine(m_receipt);
    m_receiptHash = new ExchangeFactLine(m_receipt);
    m_receiptHash->setCode(true);
    m_decide = new Button(ButtonKind::Primary, m_receipt);
    m_decide->setObjectName(u"decideConflicts"_s);
    m_another = new Button(ButtonKind::Plain, m_receipt);
    m_another->setObjectName(u"importAnother"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_receiptTitle);
    words->addWidget(m_receiptWhen);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_receiptMark);
    head->addLayout(words, 1);
    auto *file = new QHBoxLayout;
    file->setSpacing(space::xxl);
    file->addWidget(m_receiptFile, 1, Qt::AlignTop);
    file->addWidget(m_receiptHash, 1, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::m);
    foot->addStretch(1);
    foot->addWidget(m_another);
    foot->addWidget(m_decide);
    m_receipt->body()->addLayout(head);
    m_receipt->body()->addWidget(m_receiptFacts);
    m_receipt->body()->addWidget(new Hairline(Qt::Horizontal, m_receipt));
    m_receipt->body()->addLayout(file);
    m_receipt->body()->addLayout(foot);
    return m_receipt;
}

QWidget *ImportPanel::buildResults()
{
    m_results = new Card(this);
    m_results->setObjectName(u"fileResults"_s);
    m_results->hide();
    m_resultsTitle = new Label(TextRole::Heading, m_results);
    m_resultFacts = new ExchangeFactList(m_results);
    m_resultsClose = new Button(ButtonKind::Plain, m_results);
    m_resultsClose->setObjectName(u"closeResults"_s);
    m_results->body()->addWidget(m_resultsTitle);
    m_results->body()->addWidget(m_resultFacts);
    m_results->body()->addWidget(m_resultsClose, 0, Qt::AlignRight);
    return m_results;
}

QWidget *ImportPanel::buildHistory()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(historyWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    m_historyHead = new SectionHeader({}, side);
    m_historyHead->setContentsMargins(space::m, 0, space::m, 0);
    m_noHistory = new Label(TextRole::Small, side);
    m_noHistory->setTone(Tone::Faint);
    m_noHistory->setContentsMargins(space::m, 0, space::m, 0);
    m_history = new QListView(side);
    m_history->setObjectName(u"receipts"_s);
    m_history->setItemDelegate(new ReceiptDelegate(m_history));
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_history->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_history->setMouseTracking(true);
    m_history->setTabKeyNavigation(false);
    m_history->setStyleSheet(u"QListView { background: transparent; }"_s);
    column->addWidget(m_historyHead);
    column->addWidget(m_noHistory);
    column->addWidget(m_history, 1);
    return side;
}

void ImportPanel::connectSignals()
{
    connect(m_choose, &Button::clicked, this, &ImportPanel::filesWanted);
    connect(m_chooseFolder, &Button::clicked, this, &ImportPanel::folderWanted);
    connect(m_progress, &TaskProgress::canceled, this, &ImportPanel::cancelRequested);
    connect(m_resultsClose, &Button::clicked, this, &ImportPanel::left);
    connect(m_shelf, &ShelfList::accepted, this, &ImportPanel::shelvedAccepted);
    connect(m_shelf, &ShelfList::discarded, this, &ImportPanel::shelvedDiscarded);
    connect(m_merge, &Button::clicked, this, &ImportPanel::mergeRequested);
    connect(m_cancel, &Button::clicked, this, &ImportPanel::left);
    connect(m_another, &Button::clicked, this, &ImportPanel::left);
    connect(m_decide, &Button::clicked, this, &ImportPanel::conflictsWanted);
    connect(m_history, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT receiptOpened(index.row()); });
    auto *enter = new QAction(m_history); // not with the arrows: they only look
    enter->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    enter->setShortcutContext(Qt::WidgetShortcut);
    m_history->addAction(enter);
    connect(enter, &QAction::triggered, this,
            [this] { Q_EMIT receiptOpened(m_history->currentIndex().row()); });
}

void ImportPanel::showTask(const ImportState &state)
{
    const bool isRunning = !state.running.isEmpty();
    if (isRunning && state.running != m_running) {
        m_progress->start(state.running, state.total > 0);
    } else if (!isRunning) {
        m_progress->finish();
    }
    if (isRunning && state.total > 0) {
        m_progress->setProgress(state.done, state.total);
    }
    m_running = state.running;
    m_shelf->setLines(state.shelf);
    m_shelf->setBusy(isRunning);
    const bool isSeveral = state.total > 0 && !isRunning;
    if (isSeveral) {
        m_resultsTitle->setText(tr("%n files read", nullptr, state.done));
        m_resultFacts->setFacts(state.results);
    }
    m_results->setVisible(isSeveral);
}

void ImportPanel::showState(const ImportState &state)
{
    showTask(state);
    if (state.problem.isEmpty()) {
        m_problem->clear();
    } else {
        m_problem->show(state.problem);
    }
    const bool isNewPreview = state.preview && !m_preview->isVisible();
    if (state.preview) {
        showPreview(*state.preview);
    }
    if (state.receipt) {
        showReceipt(*state.receipt, state.isFresh);
    } else {
        m_history->clearSelection();
    }
    m_preview->setVisible(state.preview.has_value());
    m_receipt->setVisible(state.receipt.has_value());
    if (isNewPreview) {
        focusFirst(); // before the button that brought it goes
    }
    m_drop->setVisible(!state.preview && !state.receipt && state.total == 0);
    m_noHistory->setVisible(m_history->model()->rowCount() == 0);
}

void ImportPanel::showPreview(const ExchangePreview &preview)
{
    m_previewName->setText(preview.fileName);
    m_previewMade->setText(preview.made);
    m_from->setValue(preview.from);
    m_fingerprint->setValue(preview.fingerprint);
    m_programme->setValue(preview.programme);
    m_trustMark->setMark(preview.trustMark);
    m_trust->setText(preview.trust);
    m_trust->setTone(preview.trustMark == Mark::Good ? Tone::Normal : toneOf(preview.trustMark));
    m_words->setVisible(!preview.english.isEmpty());
    m_english->setText(preview.english);
    m_urdu->setText(preview.urdu);
    m_merge->setText(preview.willWait ? tr("Put on the shelf") : tr("Merge"));
    m_previewFacts->setFacts(preview.facts);
    if (preview.obstacle.isEmpty()) {
        m_obstacle->clear();
    } else {
        m_obstacle->show(preview.obstacle);
    }
    m_merge->setVisible(preview.obstacle.isEmpty());
}

void ImportPanel::showReceipt(const ReceiptLine &receipt, bool fresh)
{
    m_receipt->setTone(fresh ? Tone::Good : Tone::Normal);
    m_receiptMark->setMark(receipt.mark);
    m_receiptTitle->setText(fresh ? tr("Merged: bundle from %1").arg(receipt.from)
                                  : tr("Bundle from %1").arg(receipt.from));
    m_receiptWhen->setText(receipt.when);
    m_receiptFacts->setFacts(receipt.facts);
    m_receiptFile->setValue(receipt.fileName);
    m_receiptHash->setValue(receipt.fingerprint);
    m_decide->setVisible(fresh && receipt.conflictsOpened > 0);
}

void ImportPanel::selectReceipt(int row)
{
    const QSignalBlocker quiet(m_history->selectionModel());
    m_history->setCurrentIndex(m_history->model()->index(row, 0));
    m_history->viewport()->update();
    (m_decide->isVisible() ? m_decide : m_another)->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::setDropping(bool dropping)
{
    m_drop->setHot(dropping);
}

void ImportPanel::focusFirst()
{
    Button *next = !m_preview->isVisible() ? m_choose : m_merge->isVisible() ? m_merge : m_cancel;
    next->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::retranslate()
{
    m_dropTitle->setText(tr("Bring in the bundles of other laptops"));
    m_dropText->setText(
        tr("Drop .meyar files or a folder here, or choose them. A single bundle shows what is in "
           "it before it is merged."));
    m_choose->setText(tr("Choose bundles…"));
    m_chooseFolder->setText(tr("Choose a folder…"));
    m_wordsHint->setText(tr("Key words of the sender, to be compared by voice"));
    m_resultsClose->setText(tr("Done"));
    m_shelf->retranslate();
    m_choose->setKeyHint(u"Ctrl O"_s);
    m_from->setCaption(tr("From"));
    m_fingerprint->setCaption(tr("Fingerprint of the sender"));
    m_programme->setCaption(tr("Programme"));
    m_merge->setText(tr("Merge"));
    m_merge->setKeyHint(u"Ctrl M"_s);
    m_cancel->setText(tr("Choose another"));
    m_receiptFile->setCaption(tr("File"));
    m_receiptHash->setCaption(tr("Fingerprint of the bundle"));
    m_decide->setText(tr("Decide the conflicts"));
    m_another->setText(tr("Import another bundle"));
    m_historyHead->setTitle(tr("Merged so far"));
    m_history->setAccessibleName(tr("Merged so far"));
    m_noHistory->setText(tr("No bundle was merged on this laptop yet."));
}

} // namespace meyar::ui
