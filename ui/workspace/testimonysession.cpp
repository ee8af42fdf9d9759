// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/testimonysession.h"

#include "core/testimony/errors.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QWidget>

using namespace std::chrono_literals;

namespace meyar::ui {

namespace {

constexpr int idleLimitMs = 5 * 60 * 1000;
constexpr qint64 sleptMs = 60 * 1000;

bool isActivity(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseMove || type == QEvent::MouseButtonPress
        || type == QEvent::Wheel || type == QEvent::TouchBegin || type == QEvent::TabletPress;
}

bool isLockKey(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto *key = static_cast<const QKeyEvent *>(event);
    return key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier;
}

} // namespace

TestimonySession::TestimonySession(const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_keys(std::make_shared<Testimony>(profileFolder))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleLimitMs);
    connect(&m_idle, &QTimer::timeout, this, &TestimonySession::lock);
    m_pulse.setInterval(15s);
    connect(&m_pulse, &QTimer::timeout, this, &TestimonySession::lookForSleep);
    if (auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        application->installEventFilter(this);
        connect(application, &QGuiApplication::commitDataRequest, this, [this] { lock(); });
        connect(application, &QGuiApplication::saveStateRequest, this, [this] { lock(); });
        connect(application, &QCoreApplication::aboutToQuit, this, &TestimonySession::lock);
        connect(application, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationSuspended) {
                lock();
            }
        });
    }
}

TestimonySession::~TestimonySession()
{
    lock();
}

void TestimonySession::setUp(const QString &passphrase, QObject *receiver, Done done)
{
    const auto work = [keys = m_keys, cost = m_cost, passphrase]() -> Result<> {
        const auto set = keys->setUp(passphrase, cost ? *cost : vault::calibrated());
        return set ? Result<>() : failAs(set);
    };
    whenDone(m_worker.submit(work), receiver, [this, done](const Result<> &result) { finish(result, done); });
}

void TestimonySession::unlock(const QString &passphrase, QObject *receiver, Done done)
{
    const auto work = [keys = m_keys, passphrase] { return keys->unlock(passphrase); };
    whenDone(m_worker.submit(work), receiver, [this, done](const Result<> &result) { finish(result, done); });
}

void TestimonySession::finish(const Result<> &result, const Done &done)
{
    if (result && m_projecting) {
        m_keys->lock();
        done(tl::unexpected(testimony::locked()));
        return;
    }
    if (result) {
        m_failures = 0;
        m_idle.start();
        m_pulse.start();
        m_awake.start();
        m_wallMs = QDateTime::currentMSecsSinceEpoch();
    } else if (result.error().code == Error::Code::WrongPassphrase) {
        ++m_failures;
        m_sinceFailure.start();
    }
    done(result);
    if (result) {
        Q_EMIT lockedChanged(false);
    }
}

int TestimonySession::secondsToWait() const
{
    if (m_failures == 0) {
        return 0;
    }
    const qint64 gone = m_sinceFailure.elapsed() / 1000;
    return static_cast<int>(qMax<qint64>(0, vault::delayAfterFailures(m_failures) - gone));
}

void TestimonySession::lock()
{
    if (!m_keys->isUnlocked()) {
        return;
    }
    m_idle.stop();
    m_pulse.stop();
    Q_EMIT aboutToLock();
    m_keys->lock();
    Q_EMIT lockedChanged(true);
}

void TestimonySession::setProjecting(bool projecting)
{
    if (m_projecting == projecting) {
        return;
    }
    m_projecting = projecting;
    if (projecting) {
        lock();
    }
    Q_EMIT projectingChanged(projecting);
}

void TestimonySession::setIdleLimit(int milliseconds)
{
    m_idle.setInterval(milliseconds);
}

void TestimonySession::lookForSleep()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool slept = qAbs((now - m_wallMs) - m_awake.restart()) > sleptMs;
    m_wallMs = now;
    if (slept) {
        lock();
    }
}

bool TestimonySession::eventFilter(QObject *watched, QEvent *event)
{
    if (m_idle.isActive()) {
        if (isLockKey(event)) {
            event->accept();
            lock();
            return true;
        }
        if (isActivity(event->type()) && event->spontaneous()) {
            m_idle.start();
        }
    }
    return QObject::eventFilter(watched, event);
}

void setConfidential(QWidget *widget, TestimonySession &session)
{
    widget->setProperty("confidential", true);
    QObject::connect(&session, &TestimonySession::lockedChanged, widget, [widget](bool locked) {
        if (locked) {
            widget->hide();
        }
    });
    QObject::connect(&session, &TestimonySession::projectingChanged, widget, [widget](bool projecting) {
        if (projecting) {
            widget->hide();
        }
    });
}

} // namespace meyar::ui
