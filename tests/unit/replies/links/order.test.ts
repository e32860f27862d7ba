import { describe, expect, test } from 'vitest';
import { orderAddress, orderLinkFault } from '../../../../lib/replies/links/order.ts';
import { orderLinkFor, PRESETS, SHOPS } from '../../../../lib/replies/links/shops.ts';

describe('the address of an order', () => {
  test('holds the number, written as an address needs it', () => {
    const pattern = 'https://shop.example/admin/orders?q={order}&tab=all';
    expect(orderAddress(pattern, '20418')).toBe('https://shop.example/admin/orders?q=20418&tab=all');
    expect(orderAddress(pattern, '#2026/11 82&x=é')).toBe(
      'https://shop.example/admin/orders?q=2026%2F11%2082%26x%3D%C3%A9&tab=all',
    );
  });

  test('can have it in the path and behind the #, and more than once', () => {
    expect(orderAddress('https://shop.example/o/{order}/#/{order}', 'A-1')).toBe(
      'https://shop.example/o/A-1/#/A-1',
    );
  });

  test.each(['', '#', '..', '../..', '  '])('is none without a number in %j', (order) => {
    expect(orderAddress('https://shop.example/orders/{order}/edit', order)).toBeNull();
  });

  test('never leads to another host, whatever the number says', () => {
    for (const order of ['@evil.example/1', '//evil.example/1', '\\evil.example\\1', '?1', '#1', '\ud8001']) {
      const address = orderAddress('https://shop.example/{order}', order);
      expect(new URL(address ?? '').origin, order).toBe('https://shop.example');
    }
  });

  test('is none of a pattern that is wrong', () => {
    expect(orderAddress('javascript:alert({order})', '1')).toBeNull();
    expect(orderAddress('', '1')).toBeNull();
  });
});

describe('a pattern', () => {
  test.each([
    '',
    'https://shop.example/orders?q={order}',
    'https://shop.example?q={order}',
    'http://localhost:8080/orders/{order}',
    'http://127.0.0.1/orders/{order}',
    'http://192.168.1.20/wp-admin/?s={order}',
    'http://kassa/orders/{order}',
    'http://shop.local/orders/{order}',
  ])('is right: %s', (pattern) => expect(orderLinkFault(pattern)).toBeNull());

  test.each([
    ['https://shop.example/orders', 'no-mark'],
    ['https://{order}.shop.example/', 'mark-in-host'],
    ['https://shop.example{order}/', 'mark-in-host'],
    ['https://{order}@evil.example/', 'mark-in-host'],
    ['http://shop.example/orders/{order}', 'not-safe'],
    ['http://192.168.1.20.evil.example/{order}', 'not-safe'],
    ['shop.example/orders/{order}', 'no-address'],
    ['javascript:alert({order})', 'no-address'],
    ['data:text/html,{order}', 'no-address'],
    ['https://shop.example@evil.example/{order}', 'no-address'],
    ['https:///{order}', 'no-address'],
    ['https://\n/{order}', 'no-address'],
    ['https://shop.example/or ders/{order}', 'no-address'],
    ['{order}', 'no-address'],
    [`https://shop.example/${'a'.repeat(500)}{order}`, 'too-long'],
  ])('is wrong: %s', (pattern, fault) => expect(orderLinkFault(pattern)).toBe(fault));
});

describe('a known admin', () => {
  test.each(SHOPS)('of %s gives a pattern that is right', (shop) => {
    const pattern = orderLinkFor(shop, 'https://onze-shop.example/beheer');
    expect(pattern).not.toBeNull();
    expect(orderLinkFault(pattern ?? '')).toBeNull();
  });

  test('is understood from a name, a host, or an address pasted from the browser', () => {
    const shopify = 'https://admin.shopify.com/store/onze-shop/orders?query={order}';
    expect(orderLinkFor('shopify', 'Onze-Shop')).toBe(shopify);
    expect(orderLinkFor('shopify', 'onze-shop.myshopify.com')).toBe(shopify);
    expect(orderLinkFor('shopify', 'https://admin.shopify.com/store/onze-shop/products?x=1')).toBe(shopify);
    expect(orderLinkFor('woocommerce', 'www.shop.example')).toBe(
      'https://www.shop.example/wp-admin/admin.php?page=wc-orders&s={order}',
    );
    expect(orderLinkFor('woocommerce', 'https://shop.example/winkel/wp-admin/index.php')).toBe(
      'https://shop.example/winkel/wp-admin/admin.php?page=wc-orders&s={order}',
    );
    expect(orderLinkFor('lightspeed', 'https://onze-shop.webshopapp.com/admin/')).toBe(
      'https://onze-shop.webshopapp.com/admin/orders?search={order}',
    );
    expect(orderLinkFor('magento', 'https://shop.example/beheer_x7/admin/dashboard/index/key/0a/')).toBe(
      'https://shop.example/beheer_x7/sales/order/?search={order}',
    );
  });

  test('is none from what names no shop', () => {
    expect(orderLinkFor('shopify', '')).toBeNull();
    expect(orderLinkFor('shopify', 'onze shop')).toBeNull();
    expect(orderLinkFor('woocommerce', 'winkel')).toBeNull();
    // Every Magento has a path of its own.
    expect(orderLinkFor('magento', 'shop.example')).toBeNull();
    expect(PRESETS.bol.asks).toBe('nothing');
  });
});
