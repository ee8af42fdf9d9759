// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/serialexecutor.h"

namespace meyar {

SerialExecutor::SerialExecutor() : m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

SerialExecutor::~SerialExecutor()
{
    // Queued behind every accepted task.
    QMetaObject::invokeMethod(m_context, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace meyar
