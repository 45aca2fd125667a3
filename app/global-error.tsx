"use client";
/** When even the frame failed, language and look included: two plain sentences and another try. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en-US">
      <body>
        <main>
          <h1>Service Tickets · 工单管理</h1>
          <p>The console cannot draw this page. Try again in a moment.</p>
          <p lang="zh-CN">控制台暂时无法显示该页面，请稍后重试。</p>
          <button type="button" onClick={() => retry()}>
            Retry · 重试
          </button>
        </main>
      </body>
    </html>
  );
}
