// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PhotoViewer that words and paints, and takes keys.
#include "ui/evidence/photoviewer.h"

#include "core/wording/format.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/chips.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"

#include <QKeyEvent>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

void PhotoViewer::showState()
{
    const EvidenceItem *shown = item();
    if (!shown) {
        return;
    }
    const Translation words(uiLanguage());
    const std::vector<EvidenceItem> &items = m_desk.items();
    const auto at = shown - items.data();
    const Evidence &evidence = shown->row.evidence;
    if (m_canvas->hasPicture()) {
        m_canvas->setEdits(m_showsOriginal ? ImageEdits() : m_edits.now());
    } else {
        m_canvas->clear(shown->row.isMissing ? tr("This file is not on this laptop yet. It comes with a bundle from the "
                                                  "laptop that has it.")
                        : isPhoto()          ? tr("Loading…")
                                             : tr("A document: “%1”").arg(isolated(evidence.name)));
    }
    m_facts->setText(dotted({fraction(int(at) + 1, int(items.size()), true), dateText(words, evidence.takenAt.date()),
                             evidence.takenAt.time().toString(u"HH:mm"_s), sizeText(words, evidence.size)}));
    m_copy->setVisible(!evidence.derivedFrom.isEmpty() || m_edits.isChanged());
    m_copy->setText(m_edits.isChanged() ? tr("Changed, not saved yet") : tr("Edited copy"));
    m_elsewhere->setVisible(shown->row.isElsewhere);
    const bool isEditable = m_desk.place().isEditable;
    m_caption->setReadOnly(!isEditable);
    m_back->setEnabled(at > 0);
    m_next->setEnabled(at + 1 < std::ptrdiff_t(items.size()));
    for (Button *tool : {m_turn, m_blur, m_arrow, m_crop}) {
        tool->setEnabled(mayEdit());
    }
    m_blur->setChecked(m_canvas->tool() == PhotoTool::Blur);
    m_arrow->setChecked(m_canvas->tool() == PhotoTool::Arrow);
    m_crop->setChecked(m_canvas->tool() == PhotoTool::Crop);
    m_original->setChecked(m_showsOriginal);
    m_original->setEnabled(!m_edits.now().isEmpty() && m_canvas->hasPicture());
    m_undo->setEnabled(m_edits.canUndo());
    m_save->setEnabled(m_edits.isChanged());
    m_also->setVisible(bool(m_questions));
    m_also->setEnabled(isEditable);
    m_remove->setEnabled(isEditable);
}

void PhotoViewer::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        if (m_canvas->tool() != PhotoTool::Look) {
            takeTool(PhotoTool::Look);
        } else {
            close();
        }
    } else if (event->matches(QKeySequence::Undo)) {
        undo();
    } else if (event->matches(QKeySequence::Save)) {
        save();
    } else if (isControl) {
        QWidget::keyPressEvent(event);
    } else if (key == forward || key == Qt::Key_PageDown) {
        step(1);
    } else if (key == backward || key == Qt::Key_PageUp) {
        step(-1);
    } else if (key == Qt::Key_Plus || key == Qt::Key_Equal) {
        m_canvas->zoom(1.25);
    } else if (key == Qt::Key_Minus) {
        m_canvas->zoom(0.8);
    } else if (key == Qt::Key_0) {
        m_canvas->fit();
    } else if (key == Qt::Key_F2) {
        m_caption->setFocus(Qt::ShortcutFocusReason);
    } else {
        const std::pair<int, Button *> buttons[]{{Qt::Key_R, m_turn},  {Qt::Key_B, m_blur},     {Qt::Key_A, m_arrow},
                                                 {Qt::Key_X, m_crop},  {Qt::Key_O, m_original}, {Qt::Key_T, m_also},
                                                 {Qt::Key_Delete, m_remove}};
        const auto *found = std::find_if(std::begin(buttons), std::end(buttons),
                                         [key](const auto &entry) { return entry.first == key; });
        if (found != std::end(buttons)) {
            found->second->click();
        }
    }
    event->accept(); // nothing reaches the page beneath
}

bool PhotoViewer::isStop(const QWidget *widget) const
{
    return !m_chooser->isAncestorOf(widget);
}

void PhotoViewer::retranslate()
{
    m_caption->setAccessibleName(tr("Caption"));
    m_caption->setPlaceholderText(tr("Caption: what is to be seen, and where"));
    m_canvas->setAccessibleName(tr("Photo"));
    m_close->setName(tr("Close the photo"));
    m_copy->setText(tr("Edited copy"));
    m_elsewhere->setText(tr("Also at another factory"));
    m_turn->setText(tr("Turn"));
    m_blur->setText(tr("Blur"));
    m_arrow->setText(tr("Arrow"));
    m_crop->setText(tr("Crop"));
    m_undo->setText(tr("Undo"));
    m_original->setText(tr("Original"));
    m_also->setText(tr("Attach also"));
    m_save->setText(tr("Save copy"));
    const std::pair<Button *, QString> named[]{{m_back, tr("Previous photo")},
                                               {m_next, tr("Next photo")},
                                               {m_zoomIn, tr("Larger")},
                                               {m_zoomOut, tr("Smaller")},
                                               {m_remove, tr("Remove")}};
    for (const auto &[button, name] : named) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
    m_blur->setToolTip(tr("Make a face, a name or a number plate unreadable: draw a rectangle"));
    m_also->setToolTip(tr("Attach to another question too"));
    showState();
}

} // namespace meyar::ui
