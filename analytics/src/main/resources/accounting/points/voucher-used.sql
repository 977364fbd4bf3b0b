-- What became of vouchers that cost points: used, or given back.
SELECT month_of(c.business_day), 'voucher-used', CAST(NULL AS DATE), CAST(NULL AS DATE),
       sum(CASE c.change WHEN 'redeemed' THEN v.points_spent ELSE -v.points_spent END)
FROM voucher_changes c JOIN vouchers v USING (voucher_id)
WHERE c.change IN ('redeemed', 'given-back') AND v.points_spent > 0 GROUP BY ALL
