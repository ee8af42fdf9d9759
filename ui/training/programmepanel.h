// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace meyar::ui {

class WordSection;
class TrainingController;

/// Results of the programme: the logframe, the register of instruments, the 27 conventions of GSP+.
class ProgrammePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgrammePanel(TrainingController &controller, QWidget *parent = nullptr);
    void refresh();

private:
    void showLogframe();
    void showPlaces();
    void showAlumni();
    void showInstruments();
    void showGsp();

    TrainingController &m_controller;
    WordSection *m_logframe;
    WordSection *m_places;
    WordSection *m_alumni;
    WordSection *m_instruments;
    WordSection *m_gsp;
};

} // namespace meyar::ui
