// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/photoviewer.h"

#include "core/wording/format.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/chips.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize(2400, 2400); ///< pixels that are decoded for the screen

/// Which way round the original is, going by the picture that was made of it.
QSize upright(QSize stored, const QImage &picture)
{
    if (!stored.isValid()) {
        return picture.size();
    }
    const bool isTurned = (stored.width() > stored.height()) != (picture.width() > picture.height());
    return isTurned ? stored.transposed() : stored;
}

} // namespace

PhotoViewer::PhotoViewer(EvidenceDesk &desk, QWidget *window)
    : CoveringView(window)
    , m_desk(desk)
    , m_canvas(new PhotoCanvas)
    , m_caption(new TextField)
    , m_facts(new Label(TextRole::Small))
    , m_copy(new Chip)
    , m_elsewhere(new Chip)
    , m_close(new IconButton(u"window-close"_s, ButtonKind::Quiet))
    , m_chooser(nullptr)
{
    setObjectName(u"photoViewer"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::l);
    auto *head = new QHBoxLayout;
    auto *tools = new QHBoxLayout;
    buildHead(head);
    buildTools(tools);
    column->addLayout(head);
    column->addWidget(m_canvas, 1);
    column->addLayout(tools);
    m_chooser = new QuestionChooser(this);
    connect(m_chooser, &QuestionChooser::chosen, this,
            [this](const QString &question) { m_desk.attachAlso(m_id, question); });
    connect(m_canvas, &PhotoCanvas::rectDrawn, this, &PhotoViewer::drawRect);
    connect(m_canvas, &PhotoCanvas::lineDrawn, this, [this](const QLine &line) {
        ImageEdits edits = m_edits.now();
        edits.arrows.push_back(line);
        edit(edits);
    });
    connect(&desk, &EvidenceDesk::itemsChanged, this, &PhotoViewer::refresh);
    connect(&desk, &EvidenceDesk::editedSaved, this, [this](EvidenceId id) {
        if (m_isSaving && isVisible()) {
            m_id = id;
        }
        m_isSaving = false;
    });
    retranslate();
}

void PhotoViewer::buildHead(QHBoxLayout *row)
{
    row->setSpacing(space::m);
    m_caption->setObjectName(u"photoCaption"_s);
    m_caption->setMinimumWidth(320);
    m_facts->setWrap(false);
    m_facts->setTone(Tone::Muted);
    m_copy->setTone(Tone::Accent);
    m_elsewhere->setTone(Tone::Warn);
    m_elsewhere->setMark(Mark::Warn);
    row->addWidget(m_caption, 2);
    row->addWidget(m_copy);
    row->addWidget(m_elsewhere);
    row->addWidget(m_facts, 1);
    row->addWidget(m_close);
    connect(m_close, &Button::clicked, this, &PhotoViewer::close);
    connect(m_caption, &QLineEdit::editingFinished, this, &PhotoViewer::saveCaption);
}

Button *PhotoViewer::addTool(QHBoxLayout *row, const QString &icon, const QString &key, const std::function<void()> &run)
{
    auto *button = new Button;
    button->setSmall(true);
    button->setIconName(icon);
    button->setKeyHint(key);
    connect(button, &Button::clicked, this, run);
    row->addWidget(button);
    return button;
}

void PhotoViewer::buildTools(QHBoxLayout *row)
{
    row->setSpacing(space::s);
    m_back = addTool(row, u"go-previous"_s, {}, [this] { step(-1); });
    m_next = addTool(row, u"go-next"_s, {}, [this] { step(1); });
    m_zoomOut = addTool(row, u"zoom-out"_s, u"-"_s, [this] { m_canvas->zoom(0.8); });
    m_zoomIn = addTool(row, u"zoom-in"_s, u"+"_s, [this] { m_canvas->zoom(1.25); });
    row->addStretch(1);
    m_turn = addTool(row, u"object-rotate-right"_s, u"R"_s, [this] { turn(); });
    m_blur = addTool(row, u"blurimage"_s, u"B"_s, [this] { takeTool(PhotoTool::Blur); });
    m_arrow = addTool(row, u"draw-arrow"_s, u"A"_s, [this] { takeTool(PhotoTool::Arrow); });
    m_crop = addTool(row, u"transform-crop"_s, u"X"_s, [this] { takeTool(PhotoTool::Crop); });
    m_undo = addTool(row, u"edit-undo"_s, u"Ctrl Z"_s, [this] { undo(); });
    m_original = addTool(row, u"view-visible"_s, u"O"_s, [this] { toggleOriginal(); });
    row->addStretch(1);
    m_also = addTool(row, u"edit-link"_s, u"T"_s, [this] { attachAlso(); });
    m_remove = addTool(row, u"edit-delete"_s, {}, [this] { remove(); });
    m_save = addTool(row, u"document-save"_s, u"Ctrl S"_s, [this] { save(); });
    m_save->setKind(ButtonKind::Primary);
    for (Button *tool : {m_blur, m_arrow, m_crop, m_original}) {
        tool->setCheckable(true);
    }
    m_back->setObjectName(u"previousPhoto"_s);
    m_next->setObjectName(u"nextPhoto"_s);
    m_save->setObjectName(u"savePhoto"_s);
    m_remove->setObjectName(u"removePhoto"_s);
}

void PhotoViewer::setQuestions(QuestionSource questions)
{
    m_questions = std::move(questions);
}

// --- opening, moving, closing

void PhotoViewer::open(EvidenceId id, QWidget *from, bool atCaption)
{
    m_id = id;
    m_pictureOf.clear();
    m_edits.begin({});
    cover(from);
    if (m_desk.images()) {
        connect(m_desk.images(), &ImageLoader::loaded, this, &PhotoViewer::showPicture, Qt::UniqueConnection);
        connect(m_desk.images(), &ImageLoader::failed, this, &PhotoViewer::showState, Qt::UniqueConnection);
    }
    refresh();
    atCaption ? m_caption->setFocus(Qt::PopupFocusReason) : m_canvas->setFocus(Qt::PopupFocusReason);
}

void PhotoViewer::close()
{
    saveCaption();
    save();
    uncover();
}

void PhotoViewer::step(int by)
{
    const std::vector<EvidenceItem> &items = m_desk.items();
    const auto here = std::find_if(items.begin(), items.end(),
                                   [this](const EvidenceItem &item) { return &item == this->item(); });
    const auto at = (here - items.begin()) + by;
    if (here == items.end() || at < 0 || at >= std::ptrdiff_t(items.size())) {
        return;
    }
    const EvidenceId other = items[size_t(at)].row.evidence.id;
    saveCaption();
    save();
    m_isSaving = false; // the other one is looked at now
    m_id = other;
    m_pictureOf.clear();
    refresh();
}

const Evidence *PhotoViewer::source() const
{
    const EvidenceItem *shown = item();
    return !shown ? nullptr : shown->original ? &shown->original->evidence : &shown->row.evidence;
}

bool PhotoViewer::isPhoto() const
{
    const Evidence *evidence = source();
    return evidence && evidence->type.startsWith(u"image/");
}

bool PhotoViewer::mayEdit() const
{
    return m_desk.place().isEditable && isPhoto() && m_canvas->hasPicture();
}

void PhotoViewer::refresh()
{
    if (!isVisible()) {
        return;
    }
    const EvidenceItem *shown = item();
    if (!shown) { // removed, here or by somebody else
        hide();
        if (from()) {
            from()->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    const bool isOther = m_pictureOf != source()->sha256;
    const Result<ImageEdits> saved
        = shown->original ? imageEditsFrom(shown->row.evidence.edits) : Result<ImageEdits>(ImageEdits());
    if (isOther || (!m_edits.isChanged() && !m_isSaving) || (saved && *saved == m_edits.now())) {
        m_edits.begin(saved.value_or(ImageEdits()));
    }
    if (isOther) {
        m_pictureOf = source()->sha256;
        m_showsOriginal = false;
        takeTool(PhotoTool::Look);
        m_canvas->clear({});
    }
    if (!m_caption->hasFocus() || isOther) {
        m_caption->setText(shown->row.evidence.caption);
    }
    showPicture();
}

void PhotoViewer::showPicture()
{
    if (!isVisible() || !source()) {
        return;
    }
    const bool isHere = !(item()->original ? item()->original->isMissing : item()->row.isMissing);
    if (!m_canvas->hasPicture() && isPhoto() && isHere && m_desk.images()) {
        const QImage picture = m_desk.images()->image(m_pictureOf, pictureSize);
        if (!picture.isNull()) {
            m_canvas->setPicture(picture, upright(source()->pixels, picture));
        }
    }
    showState();
}

// --- editing

void PhotoViewer::edit(const ImageEdits &edits)
{
    m_edits.push(edits);
    m_showsOriginal = false;
    showState();
}

void PhotoViewer::undo()
{
    if (m_edits.canUndo()) {
        m_edits.undo();
        showState();
    }
}

void PhotoViewer::turn()
{
    if (mayEdit()) {
        ImageEdits edits = m_edits.now();
        edits.quarterTurns = (edits.quarterTurns + 1) % 4;
        edit(edits);
    }
}

void PhotoViewer::drawRect(const QRect &rect)
{
    ImageEdits edits = m_edits.now();
    if (m_canvas->tool() == PhotoTool::Blur) {
        edits.blurs.push_back(rect);
    } else {
        const QRect kept = edits.crop.isNull() ? rect : rect.intersected(edits.crop);
        if (kept.isEmpty()) {
            return;
        }
        edits.crop = kept;
        takeTool(PhotoTool::Look);
    }
    edit(edits);
}

void PhotoViewer::takeTool(PhotoTool tool)
{
    const bool isOn = tool != PhotoTool::Look && m_canvas->tool() != tool && mayEdit();
    m_canvas->setFocus(Qt::OtherFocusReason);
    m_canvas->setTool(isOn ? tool : PhotoTool::Look);
    showState();
}

void PhotoViewer::toggleOriginal()
{
    m_showsOriginal = !m_showsOriginal;
    showState();
}

void PhotoViewer::save()
{
    if (m_edits.isChanged() && item()) {
        const ImageEdits edits = m_edits.now();
        m_edits.begin(edits);
        m_isSaving = true;
        m_desk.saveEdited(m_id, edits);
        showState();
    }
}

void PhotoViewer::saveCaption()
{
    if (item() && m_desk.place().isEditable) {
        m_desk.setCaption(m_id, m_caption->text());
    }
}

void PhotoViewer::remove()
{
    const EvidenceId id = m_id;
    m_edits.begin({});
    const bool isLast = m_desk.items().size() <= 1;
    if (!isLast) {
        const bool isAtEnd = item() == &m_desk.items().back();
        step(isAtEnd ? -1 : 1);
    }
    m_desk.remove(id);
    if (isLast) {
        close();
    }
}

void PhotoViewer::attachAlso()
{
    if (m_questions && m_desk.place().isEditable) {
        m_chooser->open(tr("Attach to another question too"), m_questions());
    }
}

} // namespace meyar::ui
