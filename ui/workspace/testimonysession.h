// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/serialexecutor.h"
#include "core/testimony/testimony.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QWidget;

namespace meyar::ui {

/// Whether confidential notes are open on this screen, and everything that closes them.
///
/// Locks after five minutes without a key or the mouse, on Ctrl+L wherever the focus is (also in a dialog), when the
/// session ends, when the application is suspended and when the machine has slept. Before the keys are wiped,
/// aboutToLock() lets whoever has unsaved text seal it.
class TestimonySession final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<> &)>;

    explicit TestimonySession(const QString &profileFolder, QObject *parent = nullptr);
    ~TestimonySession() override; ///< locks

    /// For sealing and opening; shared with work on the store thread.
    [[nodiscard]] const std::shared_ptr<Testimony> &keys() const { return m_keys; }
    [[nodiscard]] bool isSetUp() const { return m_keys->isSetUp(); }
    [[nodiscard]] bool isUnlocked() const { return m_keys->isUnlocked(); }

    /// In the background; `done` runs here, not at all once `receiver` is gone. Refused while a projector is on.
    void setUp(const QString &passphrase, QObject *receiver, Done done);
    void unlock(const QString &passphrase, QObject *receiver, Done done);
    /// Until then unlock() should not be tried again; 0 = now.
    [[nodiscard]] int secondsToWait() const;
    void lock();

    /// Others look at this screen: nothing confidential is shown, and nothing can be unlocked.
    [[nodiscard]] bool isProjecting() const { return m_projecting; }
    void setProjecting(bool projecting);

    void setIdleLimit(int milliseconds);
    void setCost(const vault::PassphraseCost &cost) { m_cost = cost; } ///< for tests

Q_SIGNALS:
    void aboutToLock(); ///< the keys still work
    void lockedChanged(bool locked);
    void projectingChanged(bool projecting);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish(const Result<> &result, const Done &done);
    void lookForSleep();

    std::shared_ptr<Testimony> m_keys;
    std::optional<vault::PassphraseCost> m_cost; ///< empty: measured when it is needed
    QTimer m_idle;
    QTimer m_pulse;
    QElapsedTimer m_awake; ///< stands still while the machine sleeps; the wall clock does not
    qint64 m_wallMs = 0;
    int m_failures = 0;
    QElapsedTimer m_sinceFailure;
    bool m_projecting = false;
    SerialExecutor m_worker; ///< last: finishes first
};

/// Marks a widget as showing testimony (property "confidential"): it is hidden as soon as the session locks or a
/// projector is on. Showing it again is its owner's business.
void setConfidential(QWidget *widget, TestimonySession &session);

} // namespace meyar::ui
