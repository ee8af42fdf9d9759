// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/coveringview.h"
#include "ui/evidence/edithistory.h"
#include "ui/evidence/evidencedesk.h"
#include "ui/evidence/photocanvas.h"
#include "ui/evidence/questionchooser.h"

class QHBoxLayout;

namespace meyar::ui {

class Button;
class Chip;
class IconButton;
class Label;
class TextField;

/// One piece of evidence over the whole window: looked at, zoomed, captioned, edited. The original is never touched:
/// what is drawn is saved as a copy beside it, at the latest when the next photo is shown or the viewer closes.
class PhotoViewer final : public CoveringView
{
    Q_OBJECT

public:
    PhotoViewer(EvidenceDesk &desk, QWidget *window);

    void setQuestions(QuestionSource questions);
    void open(EvidenceId id, QWidget *from, bool atCaption = false); ///< closes when `from` is hidden
    void close() override;
    void step(int by);
    [[nodiscard]] PhotoCanvas *canvas() const { return m_canvas; }
    [[nodiscard]] const EditHistory &edits() const { return m_edits; }
    void save(); ///< the edits, if there are any new ones

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] bool isStop(const QWidget *widget) const override;
    void retranslate() override;

private:
    void buildHead(QHBoxLayout *row);
    void buildTools(QHBoxLayout *row);
    Button *addTool(QHBoxLayout *row, const QString &icon, const QString &key, const std::function<void()> &run);
    void refresh(); ///< the item as the desk has it now
    void showPicture();
    void showState();
    void takeTool(PhotoTool tool);
    void edit(const ImageEdits &edits);
    void undo();
    void turn();
    void drawRect(const QRect &rect);
    void toggleOriginal();
    void saveCaption();
    void remove();
    void attachAlso();
    [[nodiscard]] const EvidenceItem *item() const { return m_desk.item(m_id); }
    [[nodiscard]] const Evidence *source() const; ///< what is edited: the original
    [[nodiscard]] bool isPhoto() const;
    [[nodiscard]] bool mayEdit() const;

    EvidenceDesk &m_desk;
    QuestionSource m_questions;
    EvidenceId m_id;
    EditHistory m_edits;
    QByteArray m_pictureOf; ///< SHA-256 of the original that the canvas shows
    bool m_showsOriginal = false;
    bool m_isSaving = false;
    PhotoCanvas *m_canvas;
    TextField *m_caption;
    Label *m_facts;
    Chip *m_copy;
    Chip *m_elsewhere;
    Button *m_back = nullptr, *m_next = nullptr, *m_zoomIn = nullptr, *m_zoomOut = nullptr, *m_turn = nullptr;
    Button *m_blur = nullptr, *m_arrow = nullptr, *m_crop = nullptr, *m_undo = nullptr, *m_original = nullptr;
    Button *m_save = nullptr, *m_also = nullptr, *m_remove = nullptr;
    IconButton *m_close;
    QuestionChooser *m_chooser;
};

} // namespace meyar::ui
